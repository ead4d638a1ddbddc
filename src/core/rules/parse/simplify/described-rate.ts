import { hasConsequence } from "../words/disturbance";
import { tellsProof } from "../aside/fact";
import { isUnits } from "../aside/sentence";
import { isFault, lacks } from "../../text/words/fault";
import { closingBracket } from "../../text/clauses/bracket";
import { holdsPhrase, isSymbol, isWord, isWordOf, textOf } from "../../text/clauses/clause";
import { isNumbered } from "../../text/clauses/clause-lead";
import { pastBullets } from "../../text/clauses/bullet";
import { TextCue } from "../../text/cue";
import { signToken, wordToken, type Token, type TokenRange } from "../../text/token";
import { PhraseList } from "../../text/words/phrase-list";
import { isPoints } from "../../text/words/vocabulary";

/** Without one of them no points are for each of several things. */
export const RATE_TEXT_CUE = new TextCue(["/", "mỗi", "cứ"]);

/** What happens, however often: what it is stands before. */
const TIMES: readonly string[] = ["lần", "lượt", "vụ", "đợt", "trường"];
const EACH: readonly string[] = ["mỗi", "cứ", "từng", "một"];
/** Behind these points are the most or the least of all. */
const LIMITERS: readonly string[] = ["đa", "quá", "nhất", "thiểu"];
const LOSSES: readonly string[] = ["trừ", "phạt"];
/** With one of these begins what each of the things gives. */
const GIVING: readonly string[] = [...LOSSES, "được", "cộng", "thưởng", "tính", "bị", "thì"];
const ENDS: readonly string[] = [".", ",", ";", "(", ")"];
const SEPARATORS: readonly string[] = [":", "(", ".", ",", ";"];
/** What stands between the words of a description. */
const INNER: readonly string[] = [",", ";", "(", ")", "/", "-"];
/** With these a description says that something is there, so that without it more may be lost. */
const EXISTENCE: readonly string[] = ["có", "đã", "đang", "ban"];
const DENIALS: readonly string[] = ["không", "chưa"];
/** With these only some of the times count. */
const BOUNDING = new PhraseList("từ", "thứ", "trở", "khi", "trường hợp", "đầu tiên", "bắt đầu", "mới", "kể từ", "sau", "trước", "trong khoảng", "đến");
const LONGEST = 60;

/**
 * "Tham gia hiến máu (cộng 2 điểm/lần)" as "Mỗi tham gia hiến máu: 2 điểm": what the only rate of a text is for, which a word such as "lần" takes up.
 * "Không hút thuốc. Trừ 1 điểm/lần vi phạm" without the duty above a loss for every time that it is not done.
 */
export function withRateDescribed(tokens: readonly Token[]): readonly Token[] {
  const points = onlyPoints(tokens);
  const separator = points === null ? null : separatorBefore(tokens, points);
  if (points === null || separator === null) return tokens;
  const head = headBefore(tokens, separator);
  const unit = unitOf(tokens, separator, points);
  const end = isSymbol(tokens, separator, "(") ? closingBracket(tokens, separator, tokens.length) : null;
  if (unit === null || (isSymbol(tokens, separator, "(") && end === null) || !describes(tokens, head)) return tokens;
  const behind = end === null ? [] : tokens.slice(end + 1);
  const rate = { from: separator + 1, to: end ?? tokens.length };
  const loses = isSymbol(tokens, points - 1, "-") || tokens.slice(separator, points).some((_, offset) => isWordOf(tokens, separator + offset, LOSSES));
  if (loses) return isDuty(tokens, head, unit) ? [...withLoss(tokens, points, rate), ...behind] : tokens;
  // "Ngày ký số trên văn bản là căn cứ. Mỗi văn bản 2 điểm": a sentence of its own.
  if (!isWordOf(tokens, unit.from, TIMES) && !isSymbol(tokens, separator, ":", "(")) return tokens;
  return isDeed(tokens, head, unit) ? [...asThing(tokens, head), ...withoutUnit(tokens, points, unit, rate), ...behind] : tokens;
}

/** "-2 điểm/lần vi phạm" as "trừ 2 điểm/lần vi phạm" */
function withLoss(tokens: readonly Token[], points: number, { from, to }: TokenRange): readonly Token[] {
  const sign = isSymbol(tokens, points - 1, "-") ? tokens[points - 1] : undefined;
  return sign === undefined ? tokens.slice(from, to) : [...tokens.slice(from, points - 1), wordToken("trừ", false, sign.start, sign.end), ...tokens.slice(points, to)];
}

/** "mỗi tham gia hiến máu :" */
function asThing(tokens: readonly Token[], { from, to }: TokenRange): readonly Token[] {
  const [first, last] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return [wordToken("mỗi", true, first, first), ...tokens.slice(from, to), signToken(":", last, last)];
}

/** "cộng 2 điểm" of "cộng 2 điểm/lần có minh chứng" or "mỗi lần cộng 2 điểm" */
function withoutUnit(tokens: readonly Token[], points: number, unit: TokenRange, { from, to }: TokenRange): readonly Token[] {
  return unit.from < points ? tokens.slice(unit.to, to) : [...tokens.slice(from, points + 2), ...tokens.slice(unit.to, to)];
}

/** Where the only points of a text stand that are no limit; null where there are none, or several. */
function onlyPoints(tokens: readonly Token[]): number | null {
  let only: number | null = null;
  for (let index = 0; index < tokens.length; index++) {
    if (!isPoints(tokens, index) || isWordOf(tokens, index - 1, LIMITERS)) continue;
    if (only !== null) return null;
    only = index;
  }
  return only;
}

/** The sign or the line break before the clause of the points. */
function separatorBefore(tokens: readonly Token[], points: number): number | null {
  for (let index = points - 1; index > 0; index--) if (tokens[index]?.kind === "newline" || isAny(tokens, index, SEPARATORS)) return index;
  return null;
}

function isAny(tokens: readonly Token[], index: number, signs: readonly string[]): boolean {
  const token = tokens[index];
  return token?.kind === "symbol" && signs.includes(token.text);
}

/** The words before a separator without bullet, number and sign. */
function headBefore(tokens: readonly Token[], separator: number): TokenRange {
  const first = pastBullets(tokens, 0, separator);
  let to = separator;
  while (to > first && (tokens[to - 1]?.kind === "newline" || isAny(tokens, to - 1, SEPARATORS))) to--;
  return { from: isNumbered(tokens, first) ? first + 2 : first, to };
}

/** Words, and no figures, conditions or consequences. */
function describes(tokens: readonly Token[], head: TokenRange): boolean {
  if (head.to - head.from < 2 || head.to - head.from > LONGEST || isUnits(tokens, head.from) || hasConsequence(tokens, head) || holdsPhrase(tokens, head, BOUNDING)) return false;
  return tokens.slice(head.from, head.to).every(({ kind }, offset) => kind === "word" || isAny(tokens, head.from + offset, INNER));
}

/** What the points are for each of: "lần vi phạm" of "2 điểm/lần vi phạm", "mỗi lần vi phạm trừ 2 điểm". Null: they are for no one thing. */
function unitOf(tokens: readonly Token[], separator: number, points: number): TokenRange | null {
  const behind = points + 2;
  let from = isSymbol(tokens, behind, "/") || isWord(tokens, behind, "cho", "mỗi") ? behind + 1 : separator + 1;
  while (from < points && !isWordOf(tokens, from, EACH) && tokens[from]?.value !== 1) from++;
  if (from === points) return null;
  while (isWordOf(tokens, from, EACH) || tokens[from]?.value === 1) from++;
  let to = from;
  while (tokens[to]?.kind === "word" && !isWordOf(tokens, to, GIVING)) to++;
  // "mỗi nội dung 2 điểm:" heads a list.
  const behindAll = from < points ? behind : to;
  const ends = tokens[behindAll] === undefined || tokens[behindAll]?.kind === "newline" || isAny(tokens, behindAll, ENDS);
  return to > from && ends ? { from, to } : null;
}

/** Whether a loss is told for every time that a duty is not done. */
function isDuty(tokens: readonly Token[], head: TokenRange, unit: TokenRange): boolean {
  const fault = { from: unit.from + (isWord(tokens, unit.from, "trường") ? 2 : 1), to: unit.to };
  const [words, duty] = [textOf(tokens, fault), textOf(tokens, head)];
  const keeps = !isWordOf(tokens, head.from, EXISTENCE) && (isWordOf(tokens, head.from, DENIALS) || !(isFault(duty) || lacks(duty)));
  return isWordOf(tokens, unit.from, TIMES) && keeps && (fault.from >= fault.to || isFault(words) || lacks(words));
}

/** Whether points are told for every time that something is done, or for each of the things that its description names; more of them is told only as proof. */
function isDeed(tokens: readonly Token[], head: TokenRange, unit: TokenRange): boolean {
  const words = textOf(tokens, head);
  if (isWordOf(tokens, head.from, DENIALS) || isFault(words) || lacks(words)) return false;
  // "Sáng kiến cấp tỉnh: 2 điểm/sáng kiến" says itself what is counted.
  if (tokens[head.from]?.text === tokens[unit.from]?.text) return false;
  // "Hội thảo cấp tỉnh; hội thảo cấp xã: 2 điểm/lần": the first may give others.
  if (tokens.slice(head.from, head.to).some(({ text }) => text === ";")) return false;
  const length = isWordOf(tokens, unit.from, TIMES) ? 1 + Number(isWord(tokens, unit.from, "trường")) : sharedLength(tokens, head, unit);
  const more = { from: unit.from + length, to: unit.to };
  return length > 0 && (more.from >= more.to || tellsProof(tokens, more));
}

/** How many words of a unit stand in its description. */
function sharedLength(tokens: readonly Token[], head: TokenRange, unit: TokenRange): number {
  let longest = 0;
  for (let index = head.from; index < head.to; index++) {
    let length = 0;
    while (unit.from + length < unit.to && index + length < head.to && tokens[index + length]?.text === tokens[unit.from + length]?.text) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}
