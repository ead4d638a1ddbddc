import { TextCue, cuesOf, standsIn } from "../cue";
import { mistypedWord } from "./mistyped-word";
import { respelt, type Token } from "../token";

/** Spellings of words of scoring that are syllables themselves, or abbreviations, and mean nothing else in this register. */
const MISSPELT: ReadonlyMap<string, string> = new Map([
  ...["diểm", "điêm", "diêm", "diem", "điễm", "đểm"].map((word): [string, string] => [word, "điểm"]),
  ["tỉ", "tỷ"], ["ko", "không"], ["khg", "không"], ["khong", "không"], ["duoc", "được"], ["nữa", "nửa"],
]);

/** Two words that only together are sure to be a misspelt term of scoring. */
interface Pair {
  readonly second: readonly string[];
  /** Null: the second word is right as it stands. */
  readonly spelled: readonly [string, string | null];
}

const MAXIMUM: Pair = { second: ["đa", "da"], spelled: ["tối", "đa"] };
const RATIO: Pair = { second: ["lệ", "le", "lê", "lẹ"], spelled: ["tỷ", "lệ"] };
const UPWARDS: Pair = { second: ["lên", "len", "lền"], spelled: ["trở", "lên"] };
const REST: Pair = { second: ["lại", "lai"], spelled: ["còn", "lại"] };
const RANK: Pair = { second: ["hạng", "hang"], spelled: ["xếp", "hạng"] };
const ADDED_UP: Pair = { second: ["dồn", "don", "dòn"], spelled: ["cộng", "dồn"] };
/** Pairs both words of which may be misspelt. */
const TERMS: readonly Pair[] = [MAXIMUM, RATIO, UPWARDS, REST, RANK, ADDED_UP];
/** "chua ban hành": before these it is no taste. */
const DEEDS: readonly string[] = ["có", "ban", "thực", "tổ", "triển", "hoàn", "tham", "phát", "xảy", "gửi", "bố", "xây", "để", "kết", "thành"];
/** By the first word. */
const PAIRS: ReadonlyMap<string, Pair> = new Map([
  ...["tối", "toi", "tôi", "tói"].map((word): [string, Pair] => [word, MAXIMUM]),
  ...["tỷ", "ti", "ty", "tỹ", "tì", "tỳ"].map((word): [string, Pair] => [word, RATIO]),
  ...["trở", "trơ", "tro", "trỡ", "trỏ", "trờ"].map((word): [string, Pair] => [word, UPWARDS]),
  ...["còn", "con", "cồn", "cỏn"].map((word): [string, Pair] => [word, REST]),
  ...["xếp", "xêp", "xep", "sếp"].map((word): [string, Pair] => [word, RANK]),
  ...["cộng", "công", "cong", "cọng"].map((word): [string, Pair] => [word, ADDED_UP]),
  ["chua", { second: DEEDS, spelled: ["chưa", null] }],
]);

/** Comparisons without their marks; right before a figure they can be nothing else. */
const BEFORE_FIGURES: ReadonlyMap<string, string> = new Map([
  ...["duoi", "dươi", "dười", "dưởi", "dưỡi"].map((word): [string, string] => [word, "dưới"]), ...["tren", "trển"].map((word): [string, string] => [word, "trên"]),
  ...["tu", "tù"].map((word): [string, string] => [word, "từ"]), ...["hang", "hàng"].map((word): [string, string] => [word, "hạng"]), ...["dat", "đat", "dạt"].map((word): [string, string] => [word, "đạt"]),
]);

/** Between two limits. */
const BETWEEN: ReadonlyMap<string, string> = new Map(["den", "đên", "dến", "đén"].map((word) => [word, "đến"]));
const LIMITS: readonly string[] = ["dưới", "trên", "hết", "<", "≤"];

/** With these "tư" is a word of its own. */
const COMPOUND_BEFORE: readonly string[] = ["thứ", "đầu", "vật", "riêng", "thông", "quý", "tháng", "lãnh", "học"];
/** How far ahead the other end of a range is looked for. */
const RANGE_REACH = 8;

/** What gives and takes points without its marks; right before them it can be nothing else. */
const BEFORE_POINTS: ReadonlyMap<string, string> = new Map([
  ...["tru", "trư", "trù", "trứ", "trử"].map((word): [string, string] => [word, "trừ"]), ...["cong", "cọng", "cộg"].map((word): [string, string] => [word, "cộng"]),
]);

/** "5đ": points; larger amounts may be of money. */
const POINTS_SIGN = "đ";
const LEAST_MONEY = 1000;

/** In small letters "được"; "DC" may be a data centre. */
const PASSIVE: readonly string[] = ["đc", "dc"];
/** "k đạt", "k quá 2 ngày": "không", unless the text computes with a letter of that name. */
const DENIAL = "k";
const COMPUTING: readonly string[] = ["=", "/", "*", "+", "÷", "≥", "≤", "<", ">", "(", ")", "là", "x", "nhân", "chia"];

/** The words of pairs that are right as they stand give no cue: the other word gives it. */
const RIGHT: readonly string[] = TERMS.flatMap(({ spelled }) => spelled.filter((word) => word !== null));
const MISSPELT_CUE = new TextCue([...PAIRS.keys(), ...TERMS.flatMap(({ second }) => second), ...BEFORE_FIGURES.keys(), ...BETWEEN.keys(), ...BEFORE_POINTS.keys(), "tư", POINTS_SIGN, ...PASSIVE, DENIAL].filter((word) => !RIGHT.includes(word)));

/** Rewrites the misspelt words of the fixed vocabulary, where nothing else can be meant. Positions stay those of the text. */
export function correctSpelling(tokens: Token[]): void {
  if (!standsIn(cuesOf(tokens), MISSPELT_CUE)) return;
  const denies = !tokens.some((_, index) => computesWithDenial(tokens, index));
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== "word") continue;
    if (token.text === POINTS_SIGN) {
      if ((tokens[index - 1]?.value ?? LEAST_MONEY) < LEAST_MONEY) tokens[index] = respelt(token, "điểm");
      continue;
    }
    if (correctPair(tokens, index)) {
      index++;
      continue;
    }
    const spelled = shortened(token, denies) ?? besideFigure(tokens, index);
    if (spelled !== undefined) tokens[index] = respelt(token, spelled);
  }
}

/** "k = a/b", "k: số xã", "20k": whether a letter of that name stands in a formula, or for thousands. */
function computesWithDenial(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== DENIAL) return false;
  const defined = tokens[index + 1]?.text === ":" && tokens[index + 2]?.kind === "word";
  return defined || tokens[index - 1]?.kind === "number" || [index - 1, index + 1].some((beside) => COMPUTING.includes(tokens[beside]?.text ?? ""));
}

/** What a word in short is for. */
function shortened({ text, capital }: Token, denies: boolean): string | undefined {
  if (text === DENIAL) return denies ? "không" : undefined;
  return PASSIVE.includes(text) && !capital ? "được" : undefined;
}

/** What a word right before a figure must be: "duoi 80%", "tru 2 điểm". */
function besideFigure(tokens: readonly Token[], index: number): string | undefined {
  const [word, next, unit] = [tokens[index]?.text ?? "", tokens[index + 1], tokens[index + 2]?.text];
  if (next?.kind !== "number") return LIMITS.includes(next?.text ?? "") ? BETWEEN.get(word) : undefined;
  if (word === "tư") return opensRange(tokens, index) ? "từ" : undefined;
  return BETWEEN.get(word) ?? BEFORE_FIGURES.get(word) ?? (unit === "điểm" || unit === "đ" || unit === "%" ? BEFORE_POINTS.get(word) : undefined);
}

/** "tư 13 đến 20", "phát tư 2 lần trở lên", but not "thứ tư 13 đến 20". */
function opensRange(tokens: readonly Token[], index: number): boolean {
  if (COMPOUND_BEFORE.includes(tokens[index - 1]?.text ?? "")) return false;
  return tokens.slice(index + 2, index + RANGE_REACH).some(({ text }) => text === "đến" || text === "trở" || BETWEEN.has(text) || PAIRS.get(text) === UPWARDS);
}

/** One word as it is spelled everywhere in this folder. */
export function spellWord(lower: string): string {
  const letters = lower.includes("ð") ? lower.replaceAll("ð", "đ") : lower;
  return MISSPELT.get(letters) ?? mistypedWord(letters) ?? letters;
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
