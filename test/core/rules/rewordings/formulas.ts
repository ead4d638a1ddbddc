import { ofText, type Rewording } from "./rewording";

// The score, its maximum and the letters of its formula under other names.

const SCORE = /(^|[\s;.,])Điểm ?= ?/u;
const SCORES = /(?:^|[\s;.,])Điểm ?= ?/gu;
const FACTOR = /(?<=[*x×] ?)điểm tối đa/giu;
const DIVIDED = /(?<![\w/(])a ?\/ ?b(?![\w/)])/gu;
const DEFINED = /^(\s*(?:[-+*•–]\s+)?)([a-z]\d?) ?(?:=|:|là) ?(?=\p{L}{2})/gmu;

/** The score's only formula under another head. */
function head(words: string, refusable?: string): Rewording {
  return ofText(words.trim(), (rule) => ((rule.match(SCORES) ?? []).length === 1 ? rule.replace(SCORE, `$1${words}`) : null), refusable);
}

/** The maximum by which a formula multiplies under another name. */
function maximum(words: string, refusable?: string): Rewording {
  return ofText(`× ${words}`, (rule) => rule.replace(FACTOR, words), refusable);
}

/** What stands before the words of each letter. */
function definition(words: string, refusable?: string): Rewording {
  return ofText(`${words.replace("$", "a")}…`, (rule) => ((rule.match(DEFINED) ?? []).length < 2 ? null : rule.replace(DEFINED, (_line, bullet: string, letter: string) => bullet + words.replace("$", letter))), refusable);
}

const HEADS = ["Điểm đạt được = ", "Số điểm = ", "Điểm số = ", "Điểm đánh giá = ", "Điểm tự chấm = ", "Điểm chỉ số = ", "Điểm của chỉ số = ", "Điểm tiêu chí = ", "Điểm của đơn vị = ", "Mức điểm = ", "Tổng điểm = ", "Điểm đánh giá (Đ) = ", "Đ = ", "ĐS = ", "Công thức: Điểm = "];
const HEADS_WITHOUT_NAME = ["Điểm bằng ", "Điểm được xác định bằng ", "Điểm tính theo công thức: ", "Số điểm được tính như sau: ", "Công thức tính: ", "Cách tính: ", "Cách chấm: ", "Áp dụng công thức: "];
const OTHER_NAMES = ["KPI = ", "S = "];

export const FORMULAS: readonly Rewording[] = [
  ...HEADS.map((words) => head(words)),
  ...HEADS_WITHOUT_NAME.map((words) => head(words, "without “=” a formula must show by its product that it gives the score")),
  ...OTHER_NAMES.map((words) => head(words, "another name may stand for another figure")),
  ...["điểm chuẩn", "điểm tuyệt đối", "ĐTĐ", "mức điểm tối đa", "thang điểm", "Đmax"].map((words) => maximum(words)),
  ...["điểm tối đa của tiêu chí này", "tổng số điểm của tiêu chí"].map((words) => maximum(words, "what follows may tell which criterion it is")),
  ...["a / b", "(a/b)", "(a:b)"].map((words) => ofText(words, (rule) => rule.replace(DIVIDED, words), words.includes(":") ? "between letters without words a colon may as well end a heading" : undefined)),
  ...["$: ", "$ là ", "Gọi $ là ", "($) "].map((words) => definition(words, words.startsWith("(") ? "a letter in brackets may number a list" : undefined)),
];
