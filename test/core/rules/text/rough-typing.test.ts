import { compileRule, evaluate, type Rule } from "../../../../src/core/rules";
import { HARMFUL, RULES } from "../cases/remarks";
import { SeededRandom } from "../../../support/seeded-random";
import { UNSEEN_CASES, type UnseenCase } from "../unseen/unseen-cases";
import { propertySeed } from "../../../support/property-seed";

// Texts are typed in a hurry, and copied out of narrow columns and printed pages: what is meant stays the same.

function meaning(text: string): string | null {
  const { ast } = compileRule(text, { max: 10 });
  return ast === null ? null : JSON.stringify(ast, (key, value: unknown) => (["span", "words", "label"].includes(key) ? undefined : value));
}

describe("a slip of the keyboard in the words of scoring is read as the word that was meant", () => {
  test.each([
    ["Tỷ lệ từ 80% trở lên: 10 đểim; dướii 80%: 0 điểm", "Tỷ lệ từ 80% trở lên: 10 điểm; dưới 80%: 0 điểm"],
    ["Tỷ lệ từ 80% trở nên: 10 điểm; duoi 80%: 0 điểm", null],
    ["Tỷ lệ từ 80% trở len: 10 điểm; dười 80%: 0 điểm", "Tỷ lệ từ 80% trở lên: 10 điểm; dưới 80%: 0 điểm"],
    ["Từ 80% tro lên: 10 điểm; tư 50% đên dưới 80%: 5 điểm; còn lai: 0 điểm", "Từ 80% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm; còn lại: 0 điểm"],
    ["Mỗi sự cố tru 2 điểm", "Mỗi sự cố trừ 2 điểm"],
    ["Mỗi sự cố từr 2 điểm", "Mỗi sự cố trừ 2 điểm"],
    ["Mỗi mô hình đươc cong 2 điểm, tói đa 10 điểm", "Mỗi mô hình được cộng 2 điểm, tối đa 10 điểm"],
    ["Xêp hạng 1 đến 5: 10 điểm; hang 6 đến 10: 5 điểm; sau hạng 10: 0 điểm", "Xếp hạng 1 đến 5: 10 điểm; hạng 6 đến 10: 5 điểm; sau hạng 10: 0 điểm"],
    ["Đã ban hành: 10 điểm; khôgn ban hành: 0 đểim", "Đã ban hành: 10 điểm; không ban hành: 0 điểm"],
  ])("%s", (typed, meant) => {
    expect(meaning(typed)).toEqual(meant === null ? null : meaning(meant));
    if (meant !== null) expect(meaning(meant)).not.toBeNull();
  });
});

const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

const namesOf = ({ inputs }: Rule): string => inputs.map(({ name }) => name).join();

describe("a text that is typed without marks", () => {
  test.each([
    "Tỷ lệ từ 80% trở lên: 10 điểm; từ 50% đến dưới 80%: 5 điểm; dưới 50%: 0 điểm",
    "Đã ban hành và công bố: 10 điểm\nĐã ban hành, chưa công bố: 5 điểm\nChưa ban hành: 0 điểm",
    "Mỗi mô hình mới được cộng 2 điểm, tối đa 10 điểm",
    "Mỗi lần chậm trừ 2 điểm",
    "a là số hồ sơ trực tuyến; b là tổng số hồ sơ. Điểm = a/b x Điểm tối đa",
    "c = số xã đã kết nối; d = tổng số xã; Điểm = c/d * Điểm tối đa",
    "a: số hồ sơ trực tuyến; b: tổng số hồ sơ. Xã có tỷ lệ a/b cao nhất được 10 điểm; các xã khác: điểm = 10 * (tỷ lệ của xã / tỷ lệ cao nhất)",
    "Từ 4 nội dung trở lên: 10 điểm; 2 - 3 nội dung: 5 điểm; 1 nội dung: 2 điểm; không có nội dung nào: 0 điểm",
    // Words that are spelt as others: their company tells which they are.
    "Đã niêm yết tại trụ sở và các nhà văn hóa: 10 điểm\nMới niêm yết tại trụ sở: 4 điểm\nChưa niêm yết: 0 điểm",
    "Mỗi lớp tập huấn kỹ năng số cho cán bộ thôn: 2 điểm/lớp, tối đa 10 điểm",
    "Cử đội ứng cứu tham gia diễn tập: 6 điểm\nTổ chức diễn tập nội bộ: 4 điểm\nĐiểm tiêu chí là tổng điểm các mục đạt được.",
    "Tỷ lệ chợ dùng biên lai điện tử từ 70% trở lên: chấm 10 điểm; dưới 70% thì điểm = tỷ lệ/70% x 10",
    "Tử số: số thửa đất đã đo đạc\nMẫu số: tổng số thửa đất\nĐiểm = Tử số/Mẫu số x 10",
    "Xã có số lượt tra cứu cao nhất được 10 điểm, các xã còn lại = (số lượt của xã/số lượt cao nhất) x 10",
    "Số trạm y tế có bệnh án điện tử/Tổng số trạm y tế: từ 90% trở lên: ĐTĐ; dưới 90%: 1/2 ĐTĐ",
    "Phát từ 4 lần/tháng trở lên: 10 điểm; phát 2 - 3 lần/tháng: 5 điểm; dưới 2 lần/tháng: 0 điểm",
    "Kinh phí từ 1 tỷ rưỡi trở lên: 10 điểm; dưới 1 tỷ rưỡi: 0 điểm",
    "Điểm = 10 * (x - xmin)/(xmax - xmin), x là số hộ dùng ví điện tử; xmin, xmax là số nhỏ nhất, lớn nhất của các xã",
    "Chấm cộng dồn:\n- Có chuyên mục: 4 điểm\n- Có sổ tay điện tử: 6 điểm",
    "Cập nhật đủ 12 kỳ được 10 điểm; thiếu mỗi kỳ trừ 1 điểm. Điểm thấp nhất là 0 điểm.",
    "Phần 1 (4 điểm): Quy chế\n- Đã ban hành: 4 điểm\n- Chưa ban hành: 0 điểm\nPhần 2 (6 điểm): Tỷ lệ hộ có mạng\n- Từ 70% trở lên: 6 điểm\n- Dưới 70%: 0 điểm",
    "Họp từ 4 cuộc trở lên: điểm tối\nđa; họp từ 1 đến 3 cuộc: 1/2 điểm tối\nđa; không họp: 0 điểm",
  ])("means what it means with them: %s", (text) => {
    const typed = withoutMarks(text);
    expect(meaning(text)).not.toBeNull();
    expect(meaning(typed)).toEqual(meaning(text));
    expect(meaning(typed.replace(/(\d) diem/gu, "$1d").replaceAll("duoc", "dc").replaceAll("khong", "ko"))).toEqual(meaning(text));
  });

  test.each([
    "Mỗi hồ sơ tồn đọng: 1 điểm",
    "Mỗi máy tính nhiễm mã độc: 1 điểm",
    "Số lần chậm:\nTính điểm theo phương pháp Min-Max",
    "Sở, ban, ngành:\n- Đã ban hành: 10 điểm\n- Chưa ban hành: 0 điểm",
    "a = Số hộ có mạng; b = Tổng số xã; Điểm = a/b*10",
    "1. Kế hoạch (trọng số 0,4)\n- Có: 5 điểm\n- Không: 0 điểm\n2. Báo cáo (trọng số 0,6)\n- Có: 5 điểm\n- Không: 0 điểm",
    "- Từ 20 tin bài lũy kế: 10 điểm\n- Từ 10 đến 19 tin bài: 5 điểm\n- Dưới 10 tin bài: 0 điểm",
  ])("is refused where it is refused with them: %s", (text) => {
    expect([meaning(text), meaning(withoutMarks(text))]).toEqual([null, null]);
  });

  test("names its figures and options as they are typed", () => {
    const ratio = compileRule("a la so ho so truc tuyen; b la tong so ho so. Diem = a/b x 10", { max: 10 });
    expect(ratio.inputs.map(({ label }) => label)).toEqual(["so ho so truc tuyen", "tong so ho so"]);
    expect(compileRule("Da ban hanh: 10d; chua ban hanh: 0d", { max: 10 }).inputs[0]?.options).toEqual(["Da ban hanh", "chua ban hanh"]);
  });

  test("never scores otherwise than with them", () => {
    for (const { rule, name, max, cases } of UNSEEN_CASES) {
      if (max === null) continue;
      const [marked, bare] = [compileRule(rule, { name, max }), compileRule(withoutMarks(rule), { name: withoutMarks(name), max })];
      if (namesOf(marked) !== namesOf(bare)) continue;
      for (const { inputs } of cases) expect([rule, evaluate(bare, inputs, max).score]).toEqual([rule, evaluate(marked, inputs, max).score]);
    }
  });

  test.each(Object.entries(RULES))("is refused where a sentence beside the rule %s would change its score", (_, { lines, inputs, score }) => {
    expect(evaluate(compileRule(withoutMarks(lines.join("\n")), { max: 10 }), inputs, 10).score).toBe(score);
    for (const sentence of Object.values(HARMFUL).flat()) expect([sentence, compileRule(withoutMarks([...lines, sentence].join("\n")), { max: 10 }).ast]).toEqual([sentence, null]);
  });
});

describe("words in short are read where nothing else can be meant", () => {
  test.each([
    ["Đủ 100% thì đc 10 điểm, k đủ thì đc 0 điểm", "Đủ 100% thì được 10 điểm, không đủ thì được 0 điểm"],
    ["K vi phạm: 10 điểm. Mỗi vụ vi phạm trừ 4 điểm", "Không vi phạm: 10 điểm. Mỗi vụ vi phạm trừ 4 điểm"],
    ["Trên 5 ngày: 0 điểm; k quá 5 ngày: 10 điểm", "Trên 5 ngày: 0 điểm; không quá 5 ngày: 10 điểm"],
    ["k = a/b; k từ 90% trở lên: 10 điểm; k dưới 90%: 0 điểm; a: số hồ sơ trực tuyến; b: tổng số hồ sơ", "t = a/b; t từ 90% trở lên: 10 điểm; t dưới 90%: 0 điểm; a: số hồ sơ trực tuyến; b: tổng số hồ sơ"],
  ])("%s", (typed, meant) => {
    expect(meaning(meant)).not.toBeNull();
    expect(meaning(typed)).toEqual(meaning(meant));
  });
});

describe("a line break inside a clause changes nothing", () => {
  test.each([
    "Từ 80%⏎trở lên: 10 điểm; từ 50%⏎đến dưới 80%: 5 điểm; dưới⏎50%: 0 điểm",
    "Từ 80% trở lên:⏎10 điểm; từ 50% đến dưới 80%:⏎5 điểm; dưới 50%:⏎0 điểm",
    "Từ 5 tỷ đồng trở lên: 10 điểm; từ 500⏎triệu đồng đến dưới 5⏎tỷ đồng: 5 điểm; dưới 500 triệu đồng: 0 điểm",
    "a⏎là số hồ sơ trực tuyến; b là tổng số⏎HS. Điểm⏎= a/b x⏎Điểm tối đa",
    "a:⏎Số hồ sơ trực tuyến⏎b:⏎Tổng số hồ sơ⏎Tỷ lệ = (a⏎/b) * 100%⏎Điểm = Tỷ lệ x Điểm tối đa",
    "Tỷ lệ = số văn bản được ký số :⏎tổng số văn bản. Điểm = tỷ lệ nhân với điểm tối đa",
    "Nếu Chủ tịch⏎UBND xã là Trưởng ban thì được 10 điểm, ngược lại 0 điểm",
    "Số tài khoản từ 10.000 trở lên: 10 điểm; dưới 10.000:⏎Điểm = số tài khoản/10.000⏎x 10",
    "1.⏎Có kế hoạch: 5 điểm⏎2.⏎Có báo cáo:⏎5 điểm",
    "Điểm = 10 - 2*m⏎- n, trong đó: m là số lần bị nhắc nhở; n là số báo cáo gửi chậm. Điểm thấp nhất bằng 0.",
    "Tỷ lệ⏎≥ 80%⏎→ 10 điểm; Tỷ lệ < 80%⏎→ 5 điểm",
  ])("%s", (broken) => {
    const text = broken.replaceAll("⏎", "\n");
    const whole = broken.replace(/⏎(?=(?:[a-z]:|Tỷ lệ =|Điểm = Tỷ|\d\.))/gu, "\n").replaceAll("⏎", " ");
    expect(meaning(whole)).not.toBeNull();
    expect(meaning(text)).toEqual(meaning(whole));
  });

  test.each([
    ["a sentence that begins anew", "Điểm = a/b x 10; a: số đạt; b: tổng số⏎Điểm này chỉ bằng một nửa nếu nộp muộn"],
    ["a level behind the heading", "Mức điểm:⏎10 điểm: từ 80% trở lên⏎5 điểm: dưới 80%"],
  ])("%s stays one", (_what, text) => {
    expect(meaning(text.replaceAll("⏎", "\n"))).toEqual(meaning(text.replaceAll("⏎", ".\n").replaceAll(":.", ":")));
  });
});

describe("what stands before an item, and how a sign is set, changes nothing", () => {
  test.each([
    ["a) Đã phê duyệt và công bố => 100% số điểm\nb) Đã phê duyệt, chưa công bố => 50% số điểm\nc) Chưa phê duyệt => 0 điểm", "- Đã phê duyệt và công bố => 100% số điểm\n- Đã phê duyệt, chưa công bố => 50% số điểm\n- Chưa phê duyệt => 0 điểm"],
    ["a) Từ 04 cuộc trở lên: 10 điểm\nb) 03 cuộc: 7,5 điểm\nc) 02 cuộc: 5 điểm\nd) 01 cuộc: 2,5 điểm\ne) Không tổ chức: 0 điểm", "Từ 04 cuộc trở lên: 10 điểm\n03 cuộc: 7,5 điểm\n02 cuộc: 5 điểm\n01 cuộc: 2,5 điểm\nKhông tổ chức: 0 điểm"],
    ["1) Tỷ lệ ≥ 95%: Điểm tối đa\n2) Từ 50% đến dưới 95%: Điểm = Tỷ lệ * Điểm tối đa\n3) Tỷ lệ < 50%: 0 điểm", "Tỷ lệ ≥ 95%: Điểm tối đa\nTừ 50% đến dưới 95%: Điểm = Tỷ lệ * Điểm tối đa\nTỷ lệ < 50%: 0 điểm"],
    ["K = a/bx100%. Điểm = KxĐiểm tối đa. Trong đó: a là số hồ sơ trực tuyến; b là tổng số hồ sơ", "K = a/b x 100%. Điểm = K x Điểm tối đa. Trong đó: a là số hồ sơ trực tuyến; b là tổng số hồ sơ"],
    ["Điểm = Tỷ lệ hồ sơ đúng hạnxĐiểm tối đa", "Điểm = Tỷ lệ hồ sơ đúng hạn x Điểm tối đa"],
    ["Ban hành trước 31/12: 10đ.\nBan hành sau quý I: 5đ,\nKhông ban hành: 0đ.", "Ban hành trước 31/12: 10 điểm.\nBan hành sau quý I: 5 điểm.\nKhông ban hành: 0 điểm."],
    ["tỷ lệ = a/b, a là số hồ sơ trực tuyến, b là tổng số hồ sơ\nđiểm = tỷ lệ x điểm tối đa", "Tỷ lệ = a/b, a là số hồ sơ trực tuyến, b là tổng số hồ sơ\nĐiểm = Tỷ lệ x Điểm tối đa"],
    ["“Chi bộ điện tử” được áp dụng tại từ 80% chi bộ “trực thuộc” trở lên: 10 điểm; \"còn lại\": 0 điểm", "Chi bộ điện tử được áp dụng tại từ 80% chi bộ trực thuộc trở lên: 10 điểm; còn lại: 0 điểm"],
    ["a: số hồ sơ trực tuyến, b: tổng số hồ sơ\nxã có tỷ lệ a/b cao nhất được 10 điểm; các xã khác: điểm = 10 * (tỷ lệ của xã / tỷ lệ cao nhất)", "a: số hồ sơ trực tuyến, b: tổng số hồ sơ.\nXã có tỷ lệ a/b cao nhất được 10 điểm; các xã khác: Điểm = 10 * (tỷ lệ của xã / tỷ lệ cao nhất)"],
  ])("%s", (typed, meant) => {
    expect(meaning(meant)).not.toBeNull();
    expect(meaning(typed)).toEqual(meaning(meant));
  });
});

describe("a text whose line breaks are lost is refused where one statement swallows the next", () => {
  test.each([
    ["the option before, with its points", "+ Đã công bố, bỏ bệnh án giấy => 10 + Đã công bố nhưng còn bệnh án giấy => 6 + đang xây dựng => 2 + Chưa triển khai => 0"],
    ["another equation in a letter's words", "a = Số lượt năm nay b = Số lượt năm trước Mức tăng = (a-b)/b x 100% + Mức tăng từ 15% trở lên: 10 điểm + Mức tăng dưới 15%: 0 điểm"],
    ["points in a letter's words", "a: số lượt dùng CCCD, b: tổng số lượt khám Cơ sở có tỷ lệ a/b cao nhất được 10 điểm; các cơ sở khác: Điểm = 10 * (tỷ lệ của cơ sở / tỷ lệ cao nhất)"],
    ["a formula behind a condition's name", "Đạt ≥ 80%: 10 điểm; đạt < 80% abc lấy tỷ lệ thực tế chia 80% nhân 10 điểm"],
  ])("%s", (_what, text) => {
    expect(meaning(text)).toBeNull();
  });
});

const seed = propertySeed("rough typing");
const DRAWN = 600;
/** So many of the roughly typed texts are understood as before; the others are refused. */
const UNDERSTOOD = 0.92;

/** Ways in which the same text is typed. */
const WAYS: Readonly<Record<string, (text: string, random: SeededRandom) => string>> = {
  "two letters have changed places": (text, random) => inOneWord(text, random, (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)),
  "a letter stands twice": (text, random) => inOneWord(text, random, (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at)),
  "a line breaks between two words": (text, random) => atOne(text, random, /(?<=\p{L}) (?=\p{Ll})/gu, "\n"),
  "a line breaks behind a figure": (text, random) => atOne(text, random, /(?<=\d%?) (?=(?:điểm|đến|trở|tỷ|triệu))/gu, "\n"),
  "there is a blank too many": (text, random) => atOne(text, random, / /gu, "  "),
  "letters and marks are apart": (text) => text.normalize("NFD"),
  "every line has a bullet of another kind": (text, random) => text.replace(/(?<=^|\n)- ?/gu, drawnFrom(["– ", "+ ", "• ", "-"], random)),
  "comparisons are typed with two signs": (text) => text.replaceAll("≥", ">=").replaceAll("≤", "<="),
  "points have a leading zero": (text) => text.replace(/(?<![\d.,/])([1-9])(?= điểm)/gu, "0$1"),
  "lines end with a full stop": (text) => text.replace(/[.;]?(?=\n|$)/gu, "."),
  "percentages stand apart": (text) => text.replace(/(?<=\d)%/gu, " %"),
};

/** The words of scoring in which the slips are made. */
const SCORING_WORDS = /(?<!\p{L})(?:điểm|dưới|trên|không|được|trừ|cộng|mức|mỗi|tổng)(?!\p{L})/gu;

function inOneWord(text: string, random: SeededRandom, slip: (word: string, at: number) => string): string {
  const words = [...text.normalize("NFC").matchAll(SCORING_WORDS)];
  if (words.length === 0) return text;
  const { index, 0: word } = drawnFrom(words, random);
  return text.slice(0, index) + slip(word, random.integer(1, word.length - 2)) + text.slice(index + word.length);
}

function atOne(text: string, random: SeededRandom, place: RegExp, sign: string): string {
  const places = [...text.matchAll(place)];
  if (places.length === 0) return text;
  const { index } = drawnFrom(places, random);
  return text.slice(0, index) + sign + text.slice(index + 1);
}

function drawnFrom<T>(items: readonly T[], random: SeededRandom): T {
  const item = random.pick(items);
  if (item === undefined) throw new RangeError("There is nothing to choose from.");
  return item;
}

function compiled({ name, max }: UnseenCase, text: string): Rule {
  return compileRule(text, { name, ...(max === null ? {} : { max }) });
}

function scores({ cases, max }: UnseenCase, rule: Rule): readonly (number | null)[] {
  return cases.map(({ inputs }) => evaluate(rule, inputs, max).score);
}

test("roughly typed texts are understood as what was meant, or refused", () => {
  const random = new SeededRandom(seed);
  const readable = UNSEEN_CASES.filter((one) => one.expect === "score" && one.open !== true && compiled(one, one.rule.normalize("NFC")).ast !== null);
  const otherwise: string[] = [];
  let understood = 0;
  for (let drawn = 0; drawn < DRAWN; drawn++) {
    const one = drawnFrom(readable, random);
    const [way, rewrite] = drawnFrom(Object.entries(WAYS), random);
    const text = rewrite(one.rule.normalize("NFC"), random);
    const [before, after] = [scores(one, compiled(one, one.rule)), scores(one, compiled(one, text))];
    if (JSON.stringify(before) === JSON.stringify(after)) understood++;
    else if (after.some((score, index) => score !== null && score !== before[index])) otherwise.push(`${way}: ${text}`);
  }
  expect(otherwise).toEqual([]);
  expect(understood / DRAWN).toBeGreaterThan(UNDERSTOOD);
});
