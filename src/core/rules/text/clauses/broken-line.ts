import { isVietnameseSyllable } from "../../../text/encoding/vietnamese-syllable";
import { COMPARISONS, isLetter, isSymbol, isSymbolOf, isWord, isWordOf } from "./clause";
import { computesAward } from "./computed-award";
import { BULLETS } from "./line-start";
import type { Token } from "../token";
import { pointsStandAt } from "../words/vocabulary";

/** No clause ends with one of these words; "số" may end one, as in "chuyển đổi số". */
const OPEN_ENDS: readonly string[] = ["đến", "tới", "của", "và", "hoặc", "là", "thì", "với", "nhân", "chia", "mỗi", "cứ", "theo", "các", "những", "nếu", "khi", "bằng", "tại", "do", "gọi", "bởi", "về"];
/** No clause ends with one of these signs. */
const OPEN_SIGNS: readonly string[] = ["=", "/", "≥", "≤", "<", ">", "("];
/** No clause begins with one of these words, unless with a capital letter. */
const LINKS: readonly string[] = ["đến", "tới", "của", "và", "hoặc", "thì", "trở", "theo", "nhân", "chia", "nhưng", "bằng", "so"];
/** Behind these a figure is a limit, and no award. */
const BEFORE_LIMITS: readonly string[] = ["từ", "dưới", "trên", "đến", "tới", "đạt", "có", "quá", "đủ", "thiểu", "nhất", "còn", "hơn"];
/** Behind these a figure tells when, or which paragraph. */
const DATED: readonly string[] = ["ngày", "tháng", "quý", "năm", "khoản", "điều"];
/** With these a condition begins, in small letters too. */
const CONDITION_STARTS: readonly string[] = ["từ", "dưới", "trên", "đạt", "nếu", "không", "chưa", "còn", "mỗi", "cứ", "tăng", "giảm"];
/** With one of these a condition has come to what it gives, or to an end. */
const CONCLUDING: readonly string[] = ["điểm", "đ", "thì", ":", ";", ".", "=", "→", "⇒"];
/** A longer award, bracket or line is looked for no further. */
const REACH = 24;
/** The words of a score or ratio before its "=". */
const LONGEST_NAME = 6;

/** A place where a line breaks off: the line before, without earlier breaks that meant nothing, and the first token of the next one. */
interface Break {
  readonly line: readonly Token[];
  /** The last token of the line before; nothing behind it is asked for there. */
  readonly last: number;
  /** The first token of that line. */
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly next: number;
}

/**
 * A text without the line breaks that fall into the middle of a clause, wherever a narrow cell or a copied page put them: "từ 80%⏎đến 90%", "tổng số⏎HS", "trở lên:⏎10 điểm". Linear.
 */
export function withoutBrokenLines(tokens: readonly Token[]): readonly Token[] {
  let kept: Token[] | null = null;
  let start = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind === "newline") {
      const line: readonly Token[] = kept ?? tokens;
      const last = (kept?.length ?? index) - 1;
      if (last >= start && continues({ line, last, start, tokens, next: index + 1 })) {
        kept ??= tokens.slice(0, index);
        continue;
      }
      start = last + 2;
    }
    if (token !== undefined) kept?.push(token);
  }
  return kept ?? tokens;
}

function continues(place: Break): boolean {
  const { line, last, tokens, next } = place;
  const word = tokens[next];
  if (word === undefined || word.kind === "newline") return false;
  if (isInBracket(place) || isMarkerOnly(place)) return true;
  const bullet = isSymbolOf(tokens, next, BULLETS);
  if (isSymbol(line, last, ":")) return isAwardOnly(tokens, next) || (endsInLimit(place) && givesComputed(tokens, next)) || (isWord(tokens, next, "số", "tổng") && equates(place));
  if (bullet && isSymbol(tokens, next, "-") && goesOnSubtracting(place)) return true;
  if (multiplies(place)) return true;
  if (!bullet && (opensCondition(place) || (last === place.start && line[last]?.kind === "word" && word.capital !== true))) return true;
  if (isWordOf(line, last, OPEN_ENDS) || isSymbolOf(line, last, OPEN_SIGNS)) return !bullet && !comesAndGoes(place) && !opensEquation(place);
  if (countsWhatFollows(place)) return !bullet && !beginsSentence(word);
  if (isSymbol(tokens, next, "→", "⇒")) return leadsToAward(tokens, next + 1);
  if (isSymbol(tokens, next, "=", "/", ")", "%")) return true;
  if (isWord(tokens, next, "là")) return isLetter(line[last]);
  if (isSymbolOf(tokens, next, COMPARISONS)) return (isLetter(line[last]) && !equates(place)) || isWord(line, place.start, "nếu", "khi") || comparesOnly(place);
  if (bullet) return isSymbol(tokens, next, "-") && comparesOnly(place);
  if (tokens[next]?.kind === "number") return isWord(line, last, "đa") && isWord(line, last - 1, "tối") && !isWord(line, last - 2, "điểm") && pointsStandAt(tokens, next);
  if (isSymbol(tokens, next, "(")) return isWord(tokens, next + 1, "tối", "trừ", "nhưng") || (isWord(tokens, next + 1, "không") && isWord(tokens, next + 2, "quá", "vượt"));
  if (word.kind !== "word" || word.capital || isLetter(word)) return false;
  if (isWord(tokens, next, "nếu", "khi")) return isWord(line, last, "điểm", "đ", "đa") && !givesPointsOnLine(tokens, next);
  if (isWord(line, last, "điểm") && isWord(line, last - 1, "tổng")) return true;
  if (endsInDate(place) && !isWordOf(tokens, next, CONDITION_STARTS)) return true;
  return isWordOf(tokens, next, LINKS) || (isWord(tokens, next, "điểm", "đ") && line[last]?.kind === "number") || (isLimit(place) && !isWordOf(tokens, next, CONDITION_STARTS));
}

/** "Tổng số văn bản đi, đến" before "≥ 85%": no figure from which it goes on to the other one. */
function comesAndGoes({ line, last, start, tokens, next }: Break): boolean {
  return isWord(line, last, "đến") && isSymbolOf(tokens, next, COMPARISONS) && line.slice(start, last).every(({ kind }) => kind !== "number");
}

/** "Tổng số phản ánh được chuyển đến" before "Điểm = a/b x 10" */
function opensEquation({ line, last, tokens, next }: Break): boolean {
  if (!isWord(line, last, "đến", "tới") || tokens[next]?.capital !== true) return false;
  let sign = next;
  while (sign < next + LONGEST_NAME && tokens[sign]?.kind === "word") sign++;
  return isSymbol(tokens, sign, "=");
}

/** "Tỷ lệ = số văn bản được ký số :⏎tổng số văn bản" */
function equates({ line, last, start }: Break): boolean {
  return line.slice(Math.max(start, last - REACH), last).some(({ text }) => text === "=");
}

/** "Dưới 50%:", "từ 80% trở lên:", "còn lại:": what it gives follows. */
function endsInLimit({ line, last }: Break): boolean {
  return isSymbol(line, last - 1, "%") || isWord(line, last - 1, "lên", "xuống", "lại", "khác") || ((line[last - 1]?.kind === "number" || isLetter(line[last - 1])) && (isSymbolOf(line, last - 2, COMPARISONS) || isWord(line, last - 2, "từ", "dưới", "trên")));
}

/** "Điểm = a/b × 10", "tính theo tỷ lệ", "số tài khoản/10.000 × điểm tối đa" */
function givesComputed(tokens: readonly Token[], index: number): boolean {
  if (isWord(tokens, index, "tính", "lấy")) return true;
  return (isWord(tokens, index, "điểm", "số", "tỷ") || isSymbol(tokens, index, "(") || isLetter(tokens[index])) && computesAward(tokens, index);
}

/** "Điểm = 10 - 2*m⏎- n, trong đó: …": behind an equation a dash and nothing but an operand. */
function goesOnSubtracting(place: Break): boolean {
  const { line, last, tokens, next } = place;
  const operand = line[last]?.kind === "number" || isLetter(line[last]) || isSymbol(line, last, ")");
  const ends = endsLine(tokens, next + 2) || isSymbol(tokens, next + 2, ",", ".", ";", ")");
  return operand && ends && (isLetter(tokens[next + 1]) || tokens[next + 1]?.kind === "number") && equates(place);
}

/** "a/b x⏎Điểm tối đa", "Tỷ lệ⏎x 10": the sign stands at one side of the break, its factors at both. */
function multiplies(place: Break): boolean {
  const { line, last, start, tokens, next } = place;
  if (isWord(line, last, "x") && last > start + 1) return isFactor(tokens, next);
  const sign = isWord(tokens, next, "x") || (isSymbol(tokens, next, "*") && isWord(tokens, next + 1, "điểm") && equates(place));
  return sign && isFactor(tokens, next + 1) && !isSymbol(tokens, next + 1, ":", "=");
}

function isFactor(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number" || isSymbol(tokens, index, "(") || isLetter(tokens[index]) || (isWord(tokens, index, "điểm") && isWord(tokens, index + 1, "tối")) || (isWord(tokens, index, "tỷ") && isWord(tokens, index + 1, "lệ"));
}

/** "Nếu Chủ tịch⏎UBND xã là Trưởng ban": a condition that gives nothing yet. */
function opensCondition({ line, last, start }: Break): boolean {
  return isWord(line, start, "nếu", "khi", "mỗi", "cứ") && line.slice(start, last + 1).every(({ text }) => !CONCLUDING.includes(text));
}

/** Whether points stand before the end of a line. */
function givesPointsOnLine(tokens: readonly Token[], index: number): boolean {
  for (let ahead = index; !endsLine(tokens, ahead); ahead++) if (isWord(tokens, ahead, "điểm", "đ") || isSymbol(tokens, ahead, ":")) return true;
  return false;
}

/** The figure of a condition, and not of an award: its unit may stand on the next line. */
function isLimit(place: Break): boolean {
  const { line, last, start } = place;
  const figure = isSymbol(line, last, "%") ? last - 1 : last;
  const before = figure - 1;
  return line[figure]?.kind === "number" && (before < start || isWordOf(line, before, BEFORE_LIMITS) || isSymbolOf(line, before, COMPARISONS) || (isSymbol(line, before, "-") && !equates(place)));
}

/** "trong tháng 1", "theo khoản 2": a figure that gives nothing. */
function endsInDate({ line, last }: Break): boolean {
  return line[last]?.kind === "number" && isWordOf(line, last - 1, DATED);
}

/** "85%", "từ 85%": a line that is nothing but one end of a range. */
function comparesOnly({ line, last, start, tokens, next }: Break): boolean {
  const opens = isSymbolOf(line, start, BULLETS) ? start + 1 : start;
  const figure = isSymbol(line, last, "%") ? last - 1 : last;
  const alone = line[figure]?.kind === "number" && (figure === opens || (figure === opens + 1 && isWord(line, opens, "từ", "trên")));
  const dash = isSymbol(tokens, next, "-") ? next + 1 : next;
  const second = isSymbolOf(tokens, dash, COMPARISONS) || isWord(tokens, dash, "dưới") ? dash + 1 : dash;
  return alone && (tokens[second]?.kind === "number" || isLetter(tokens[second]) || isWord(tokens, second, "tỷ"));
}

/** A capital letter begins a sentence, unless it begins an abbreviation: "tổng số⏎HS". */
function beginsSentence({ capital, text }: Token): boolean {
  return capital && isVietnameseSyllable(text);
}

/** "số" of "a = số", "tổng số", "là số": what is counted follows. */
function countsWhatFollows({ line, last, start }: Break): boolean {
  if (isWord(line, last, "tổng")) return true;
  return isWord(line, last, "số") && (last === start || isWord(line, last - 1, "tổng", "là") || isSymbol(line, last - 1, "=", ":", "/", "("));
}

/** A bracket that was opened before the break and is closed on the next line. */
function isInBracket({ line, last, start, tokens, next }: Break): boolean {
  let depth = 0;
  for (let place = Math.max(start, last - REACH); place <= last; place++) {
    const sign = line[place]?.text;
    if (sign === "(" || sign === ")") depth += sign === "(" ? 1 : -1;
  }
  if (depth < 1) return false;
  for (let ahead = next; ahead < next + REACH; ahead++) {
    if (tokens[ahead] === undefined || tokens[ahead]?.kind === "newline" || isSymbol(tokens, ahead, "(")) return false;
    if (isSymbol(tokens, ahead, ")")) return ahead > next + 1 || !isNumbering(tokens[next]);
  }
  return false;
}

/** "1.", "a)", "b:" with nothing behind it: what it numbers, or defines, stands on the next line. */
function isMarkerOnly({ line, last, start }: Break): boolean {
  const first = isSymbolOf(line, start, BULLETS) && last > start ? start + 1 : start;
  return last === first + 1 && isNumbering(line[first]) && (isSymbol(line, last, ".", ")") || (isLetter(line[first]) && isSymbol(line, last, ":", "=")));
}

function isNumbering(token: Token | undefined): boolean {
  return token?.kind === "number" || isLetter(token);
}

/** "10 điểm", "điểm tối đa", "được 5 điểm", "10" up to the end of the clause, behind the colon of a condition; "10 điểm: ≥ 90%" is a level itself. */
function isAwardOnly(tokens: readonly Token[], index: number): boolean {
  let end = index;
  while (isWord(tokens, end, "được", "đạt", "cộng", "trừ", "chấm", "tính")) end++;
  if (isWord(tokens, end, "không") && isWord(tokens, end + 1, "có", "được", "tính", "chấm", "đạt")) end += 2;
  const figure = end;
  if (tokens[end]?.kind === "number") end++;
  while (end < figure + REACH && (isSymbol(tokens, end, "%", "*", "/") || isWord(tokens, end, "x", "số", "điểm", "đ", "tối", "đa") || (tokens[end]?.kind === "number" && isSymbol(tokens, end - 1, "/", "*")))) end++;
  return end > figure && (endsLine(tokens, end) || isSymbol(tokens, end, ";", ",") || (isSymbol(tokens, end, "(", ".") && end > figure + 1) || (isSymbol(tokens, end, ".") && endsLine(tokens, end + 1)));
}

/** "→ 5 điểm", "⇒ Điểm tối đa"; "⇒ Điểm = a/b × 10" is a formula of its own. */
function leadsToAward(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "number" || (isWord(tokens, index, "điểm") && isWord(tokens, index + 1, "tối")) || isWord(tokens, index, "không", "được");
}

function endsLine(tokens: readonly Token[], index: number): boolean {
  return tokens[index] === undefined || tokens[index]?.kind === "newline";
}
