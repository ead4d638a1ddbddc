import { Cue, cuesOf, standsIn } from "./cue";
import { respelt, type Token } from "./token";

/** Misspellings of "điểm" that are no other word. */
const MISSPELT: ReadonlyMap<string, string> = new Map([
  ...["diểm", "điêm", "diêm", "diem", "điẻm", "điễm", "điem", "đểm", "điểmm"].map((word): [string, string] => [word, "điểm"]),
  ["tỉ", "tỷ"], ["luợng", "lượng"], ["ko", "không"], ["khg", "không"], ["khong", "không"], ["duoc", "được"], ["đươc", "được"], ["đuợc", "được"], ["nữa", "nửa"],
]);

/** Two words that only together are sure to be a misspelt term of scoring. */
interface Pair {
  readonly second: readonly string[];
  /** Null: the second word is right as it stands. */
  readonly spelled: readonly [string, string | null];
}

const MAXIMUM: Pair = { second: ["đa", "da"], spelled: ["tối", "đa"] };
const RATIO: Pair = { second: ["lệ", "le", "lê", "lẹ"], spelled: ["tỷ", "lệ"] };
/** "k có", "chua ban hành": before these "k" is no letter of a formula, and "chua" no taste. */
const DEEDS: readonly string[] = ["có", "ban", "thực", "tổ", "triển", "hoàn", "tham", "phát", "xảy", "gửi", "bố", "xây", "để", "kết", "thành"];
/** By the first word. */
const PAIRS: ReadonlyMap<string, Pair> = new Map([
  ...["tối", "toi", "tôi", "tói"].map((word): [string, Pair] => [word, MAXIMUM]),
  ...["tỷ", "ti", "ty", "tỹ", "tì", "tỳ"].map((word): [string, Pair] => [word, RATIO]),
  ["k", { second: DEEDS, spelled: ["không", null] }], ["chua", { second: DEEDS, spelled: ["chưa", null] }],
]);

/** Comparisons without their marks; right before a figure they can be nothing else. */
const BEFORE_FIGURES: ReadonlyMap<string, string> = new Map([
  ...["duoi", "dươi", "dưói", "duới", "dứơi"].map((word): [string, string] => [word, "dưới"]), ...["tren", "trển"].map((word): [string, string] => [word, "trên"]),
  ...["tu", "tù"].map((word): [string, string] => [word, "từ"]), ...["den", "đên", "dến"].map((word): [string, string] => [word, "đến"]), ...["dat", "đat", "dạt"].map((word): [string, string] => [word, "đạt"]),
]);

/** The words of pairs that are right as they stand give no cue: the other word gives it. */
const RIGHT: readonly string[] = ["tối", "đa", "tỷ", "lệ"];
const MISSPELT_CUE = new Cue([...PAIRS.keys(), ...MAXIMUM.second, ...RATIO.second, ...BEFORE_FIGURES.keys()].filter((word) => !RIGHT.includes(word)));

/** The fixed vocabulary of scoring without its marks; for texts that are typed without any. */
const UNMARKED: ReadonlyMap<string, string> = new Map([
  "từ", "dưới", "trên", "đến", "trở", "lên", "xuống", "đạt", "mỗi", "không", "chưa", "có", "số", "tổng", "còn", "lại", "trường", "hợp", "trừ", "cộng", "được", "thì",
  "nếu", "là", "mức", "quá", "vượt", "nhất", "thấp", "nhiều", "ít", "tỷ", "triệu", "đồng", "nửa", "bằng", "hơn", "nhỏ", "lớn", "đó", "nhân", "với", "gọi", "cứ", "đã", "điểm", "tối", "đa", "lệ", "lượng",
].map((word) => [unmarked(word), word]));

function unmarked(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

/** Rewrites the misspelt words of the fixed vocabulary, where nothing else can be meant. Positions stay those of the text. */
export function correctSpelling(tokens: Token[], text: string): void {
  const bare = isUnmarked(text) && tokens.some((token) => token.text === "điểm");
  if (!bare && !standsIn(cuesOf(tokens), MISSPELT_CUE)) return;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== "word") continue;
    if (correctPair(tokens, index)) {
      index++;
      continue;
    }
    const spelled = bare ? UNMARKED.get(token.text) : tokens[index + 1]?.kind === "number" ? BEFORE_FIGURES.get(token.text) : undefined;
    if (spelled !== undefined) tokens[index] = respelt(token, spelled);
  }
}

/** One word as it is spelled everywhere in this folder. */
export function spellWord(lower: string): string {
  const known = MISSPELT.get(lower);
  if (known !== undefined) return known;
  return lower.includes("ð") ? lower.replaceAll("ð", "đ") : lower;
}

function isUnmarked(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xc0 && code <= 0x1ef9 && code !== 0xd7 && code !== 0xf7) return false;
  }
  return true;
}

function correctPair(tokens: Token[], index: number): boolean {
  const [one, other] = [tokens[index], tokens[index + 1]];
  const pair = one === undefined ? undefined : PAIRS.get(one.text);
  if (one === undefined || pair === undefined || other?.kind !== "word" || !pair.second.includes(other.text)) return false;
  const [first, second] = pair.spelled;
  if (one.text !== first) tokens[index] = respelt(one, first);
  if (second !== null && other.text !== second) tokens[index + 1] = respelt(other, second);
  return true;
}
