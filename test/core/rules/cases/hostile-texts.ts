/** Pieces that cost much where a reader looks ahead, tries again or nests: repeated they make texts that no office writes. */
const PIECES: readonly string[] = [
  "(", "(a: số ", "(1) Có ", ", nếu", " chia cho tổng", "Tổ chức 1 hội nghị được ", "Có: +4 điểm, ", "cao nhất thấp nhất ", "từ 10 cuộc hội nghị/", "Từ 5 điểm wifi ", " rồi nhân a", "x = a;",
  ", tối đa", "I. Có II. Không ", "- Từ 5%: 1 điểm\n", "a: Số hồ sơ\n", "Nội dung này không có gì. ", "1. Điểm = a/b * Điểm tối đa\n", "Đơn vị có tỷ lệ cao nhất được điểm tối đa\n", "Kem theo bao cao 5d\n", "a+", "Mỗi được ", "<br>", "\\frac{", "min max ", "1.", ":-.",
];

/** Texts of about so many characters, each the repetition of one piece or the like. */
export function hostileTexts(length: number): readonly string[] {
  const numbered = (line: (index: number) => string, size: number): string => Array.from({ length: Math.floor(length / size) }, (_, index) => line(index)).join("\n");
  return [
    ...PIECES.map((piece) => piece.repeat(Math.floor(length / piece.length))),
    ...PIECES.map((piece) => `Điểm = a${piece.repeat(Math.floor(length / piece.length))}`),
    numbered((index) => `- Mục ${String(index)}: 1 điểm`, 20),
    numbered((index) => `Tỷ lệ ${String(index)} = a/b`, 16),
    numbered((index) => `${String(index)}. Nội dung (1 điểm):\n- Có: 1 điểm`, 36),
  ];
}
