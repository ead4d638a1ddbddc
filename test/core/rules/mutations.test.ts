import { compileRule, type Rule } from "../../../src/core/rules";
import bachThong from "./cases/bach-thong.json";
import giaLai from "./cases/gia-lai.json";
import wordings from "./cases/wordings.json";
import { UNSEEN_CASES } from "./unseen/unseen-cases";

// A scoring text that is changed scores otherwise or is refused: nothing in it that decides points may be passed over. Every change is tried on every text.

interface Readable {
  readonly text: string;
  readonly name: string;
  readonly max: number;
  readonly rule: Rule;
  /** What decides the score, without the words and places that only explain it. */
  readonly meaning: string;
  /** Where evidence and explanations begin. */
  readonly end: number;
}

const TAIL = /Giải thích|[Vv]í dụ|Ghi chú|Tài liệu|TLKC|[Mm]inh chứng|Căn cứ|Nguồn|Lưu ý/u;

function meaningOf(rule: Rule): string {
  return JSON.stringify(rule.ast, (key, value: unknown) => (["span", "words", "label"].includes(key) ? undefined : value));
}

function readable(typed: string, name: string, max: number): readonly Readable[] {
  const text = typed.normalize("NFC");
  const rule = compileRule(text, { name, max });
  const end = TAIL.exec(text)?.index ?? text.length;
  return rule.ast === null ? [] : [{ text, name, max, rule, meaning: meaningOf(rule), end }];
}

const texts: readonly Readable[] = [
  ...[...bachThong, ...giaLai].flatMap(({ text, name, max }) => readable(text.join("\n"), name, max)),
  ...[...wordings, ...UNSEEN_CASES].flatMap(({ rule, name, max }) => readable(rule, name, max ?? 10)),
];

/** Whether a changed text is understood as the one before. */
function isUnchanged({ name, max, meaning }: Readable, changed: string): boolean {
  const rule = compileRule(changed, { name, max });
  return rule.ast !== null && meaningOf(rule) === meaning;
}

/** What the rule shows as words: labels of figures and options. Numbers there describe, and decide nothing. */
function shownWords({ rule }: Readable): string {
  return rule.inputs.flatMap(({ label, options }) => [label, ...(options ?? [])]).join("\n").normalize("NFC");
}

/** A line without any of these tells how things are counted: "có hiệu quả khi 80% phản ánh là chính xác". */
const SCORING_LINE = /điểm|đ$|t[ỷỉ] lệ|[:=<≥→]/imu;

function lineAt(text: string, index: number): string {
  return text.slice(text.lastIndexOf("\n", index) + 1).split("\n")[0] ?? "";
}

/** So many characters of its line up to a place, without the bullet that no option shows. */
function shownBefore(text: string, end: number, length: number): string {
  return text.slice(Math.max(text.lastIndexOf("\n", end - 1) + 1, end - length, 0), end).trim().replace(/^[-+•*]\s*/u, "");
}

const changes = (pattern: RegExp, replacement: string): readonly { readonly one: Readable; readonly changed: string }[] => texts.flatMap((one) => [...one.text.slice(0, one.end).matchAll(pattern)]
  .filter((match) => SCORING_LINE.test(lineAt(one.text, match.index)) && !shownWords(one).includes(shownBefore(one.text, match.index + match[0].length, match[0].length + 8)))
  .map((match) => ({ one, changed: one.text.slice(0, match.index) + replacement + one.text.slice(match.index + match[0].length) })));

test.each([
  ["a percentage", /\d+(?:[.,]\d+)?(?=\s?%)/gu, "37"],
  ["a number of points", /(?<![\d.,/])\d+(?:[.,]\d+)?(?=\s?(?:điểm|đ)(?!\p{L}))/gu, "37"],
  ["a sum of money", /\d+(?:[.,]\d+)*(?=\s?(?:tỷ|triệu|nghìn) )/gu, "37"],
  ["≥", /≥|>=/gu, "<"],
  ["<", /<(?!\/?[a-z=])/gu, "≥"],
  ["under", /(?<=[:;\n]\s?[-+]?\s?)[Dd]ưới(?= \d)/gu, "Từ"],
  ["over", /(?<=[:;\n]\s?[-+]?\s?)[Tt]rên(?= \d)/gu, "Dưới"],
  ["and more", /(?<=\d%? ?)trở lên(?=\s?[:;])/gu, "trở xuống"],
  ["from … and more", /(?<=[:;\n]\s?[-+]?\s?(?:[Đđ]ạt )?)[Tt]ừ(?= \d+%? trở lên)/gu, "Dưới"],
  ["a remainder", /(?<=(?:còn lại|khác): ?)\d+(?= điểm)/gu, "37"],
  ["a unit of money", /(?<=\d )triệu đồng/gu, "tỷ đồng"],
  ["half", /1\/2(?= ?[*×x])/gu, "1/3"],
  ["the highest", /cao nhất|nhiều nhất/gu, "thấp nhất"],
] as const)("%s is never passed over", (_name, pattern, replacement) => {
  const passedOver = changes(pattern, replacement).filter(({ one, changed }) => isUnchanged(one, changed)).map(({ changed }) => changed);
  expect(passedOver).toEqual([]);
});

const ADDITIONS: readonly string[] = [
  "Riêng đơn vị vùng cao được tính gấp đôi", "Trừ 2 điểm nếu báo cáo chậm", "Cộng thêm 1 điểm nếu có sáng kiến", "Kết quả nhân với hệ số 0,8", "Trường hợp vi phạm thì điểm bằng 0",
  "Làm tròn đến số nguyên", "Điểm này chỉ bằng một nửa nếu nộp muộn", "Các xã miền núi được giảm 10%", "Giảm một nửa số điểm nếu trễ hạn", "Lấy kết quả thấp hơn", "Chỉ tiêu tối thiểu là 70%", "Các đơn vị miền núi chỉ cần đạt 50%",
  "Lấy trung bình 3 năm", "Với phường: chỉ tiêu là 90%", "Kết quả chỉ được tính khi tỷ lệ đúng hạn đạt 95%", "Nếu vi phạm thì hạ một mức", "Đối với xã: mức này là 40%", "Nhân đôi với xã đặc biệt khó khăn", "Bị trừ 50% số điểm khi nộp trễ",
];

test("a sentence that changes the scores is never passed over, wherever it stands", () => {
  const added = texts.flatMap((one) => ADDITIONS.flatMap((addition) => [`${addition}.\n${one.text}`, `${one.text.slice(0, one.end).trimEnd()}\n${addition}\n${one.text.slice(one.end)}`].map((changed) => ({ one, changed }))));
  expect(added.filter(({ one, changed }) => isUnchanged(one, changed)).map(({ changed }) => changed)).toEqual([]);
});

/** What is compared with figures or with other units, or counted: its conditions are no words that the user reads and chooses. */
const COMPARED: readonly Readable[] = texts.filter(({ rule }) => rule.ast?.kind === "bands" || rule.ast?.kind === "count" || rule.ast?.kind === "peers");

/** A figure with its sign or comparison right before the colon of what it gives. */
const THRESHOLD = /(?<=(?:[≥≤<>]=?|[Tt]rên|[Dd]ưới|[Tt]ừ) ?\d+(?:[.,]\d+)? ?%)(?= ?:)/gu;

test.each(["nếu được Hội đồng đồng ý", "nhưng không quá 3 điểm", "với điều kiện không có phản ánh", "trừ các đơn vị vùng cao", "(riêng phường: một nửa)", "và có xác nhận của Sở", "(chỉ tính khi báo cáo đúng hạn)"])("a condition behind a threshold is never passed over: %s", (condition) => {
  const conditional = COMPARED.flatMap((one) => [...one.text.slice(0, one.end).matchAll(THRESHOLD)].map(({ index }) => ({ one, changed: `${one.text.slice(0, index)} ${condition}${one.text.slice(index)}` })));
  expect(conditional.length).toBeGreaterThan(100);
  expect(conditional.filter(({ one, changed }) => isUnchanged(one, changed)).map(({ changed }) => changed)).toEqual([]);
});

test.each([
  ["an exception for some units behind the thing that is counted", /(?<=(?:^|\n)[-+ ]*Mỗi [\p{L} ]{3,60})(?= ?:)/gu, " (riêng phường: một nửa)"],
  ["a factor behind the name of Min-Max", /(?<=Min-Max)(?= ?:)/gu, " nhân hệ số 2"],
  ["a cap behind the heading of a part", /(?<=(?:^|\n)\d\) [\p{L} ]{3,40})(?= ?: ?a là)/gu, " tối đa 1 điểm"],
  ["a part that is worth at least so much", /(?<=\()tối đa(?= \d+ điểm\):)/gu, "tối thiểu"],
  ["a negation before a threshold", /(?<=[.;\n]\s?[-+]?\s?)Đạt(?= (?:từ |[<≥])\d)/gu, "Không đạt"],
  ["the formula that Min-Max names", /(?<=dựa vào tỷ lệ )a\/b/gu, "b/a"],
] as const)("%s is never passed over", (_name, pattern, replacement) => {
  const passedOver = changes(pattern, replacement).filter(({ one, changed }) => isUnchanged(one, changed)).map(({ changed }) => changed);
  expect(passedOver).toEqual([]);
});
