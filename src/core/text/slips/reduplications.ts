/** Syllables that Vietnamese doubles on purpose, or that stand twice with two meanings ("kế hoạch năm năm"). */
export const REDUPLICATIONS: ReadonlySet<string> = new Set(
  "luôn thường dần từ đều song mãi chung riêng vân lần ngày người nhà đời nơi ngành lớp từng hằng năm xa khăng sâu rộng nhanh chậm nhẹ vừa".split(" "),
);
