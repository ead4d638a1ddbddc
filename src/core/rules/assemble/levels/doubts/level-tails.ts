import type { Assembly } from "../../scope/assembly";
import type { Guarded } from "../stated/guarded";
import { isRatioName } from "../../scope/ratio-name";
import { holdsPhrase, isLetter, isSymbol, isWord, isWordOf, phraseAt, phraseLength, textOf } from "../../../text/clauses/clause";
import { MONEY_PHRASES, PERIODS } from "../../../parse/term/amount";
import { OR_SIDES } from "../../../parse/guard/guard-range";
import { PhraseList } from "../../../text/words/phrase-list";
import type { Token, TokenRange } from "../../../text/token";

/** What holds for all levels anyway, only says of what there are so many, or goes on to less. */
const HARMLESS = new PhraseList("trong năm", "trong kỳ", "/ năm", "tổng số", "tổng", "số", "hoặc giảm", "hoặc không", "hoặc chưa");
/** All of the words, or they compare with something else: "và nhiều hơn năm trước". */
const SIDES = new PhraseList(...OR_SIDES);
/** With these a condition of its own begins, or another measure: they do not name what is counted. */
const CONDITIONS = new PhraseList(
  "và", "hoặc", "đồng thời", "cùng", "kèm", "với", "do", "bởi", "nhờ", "mỗi", "trên mỗi", "trong quý", "trong tháng", "trong tuần", "trong ngày", "hằng", "hàng", "đúng", "kịp", "đầy đủ",
  "thường xuyên", "chất lượng", "cấp xã", "cấp huyện", "cấp tỉnh", "năm trước", "lũy kế", "luỹ kế", "tăng thêm", "thêm", "hợp lệ", "bình quân", "trung bình", "tuy", "dù", "tối đa", "liên tiếp", "liên tục", "so với", "của cấp", "bằng", "trước", "sau", "nhưng", "mà", "không", "/ tháng", "/ quý", "/ tuần", "/ ngày", "/ kỳ", "/ xã", "/ đơn vị", "/ lớp", "/ thôn", "/ người", ",",
);
/** What makes another thing of a thing: some of all files are online ones. */
const KINDS = new PhraseList("toàn trình", "một phần", "trực tuyến", "điện tử", "chuyên trách", "kiêm nhiệm", "nâng cao", "kiểu mẫu", "bắt buộc");
/** They tell more than what is counted, or of what there is such a share; "70% xã có mã QR" needs them. */
const STATES = new PhraseList("có", "đã");
const GROWTH = new PhraseList("tăng", "giảm", "rút ngắn", "cao hơn", "thấp hơn");
const COMPARED = new PhraseList("so với");
const COUNT_WORDS: readonly string[] = ["số", "tổng", "lượng", "các", "trên"];
const PREPOSITIONS: readonly string[] = ["trên", "tại", "của", "trong", "ở", "cho", "về"];

/**
 * The words with which one level says more than its sisters do ("từ 20 tin bài trở lên hoặc có kế hoạch" beside "dưới 20 tin bài"): a condition of its own. Words that all levels share, that
 * the indicator's name holds, or with which the first level names for all of them what is counted are none. Null: there are none.
 */
export function conditionOfOne(assembly: Assembly, guarded: readonly Guarded[]): TokenRange | null {
  if (guarded.length < 2) return null;
  const { tokens } = assembly.source;
  const levels = guarded.map((one) => levelOf(assembly, one));
  const first = levels.find(({ noun }) => noun !== null);
  for (const level of levels) {
    const others = levels.filter((other) => other !== level);
    if (level.tail !== null && isCondition(assembly, level, level.tail, others)) return level.tail;
    const extra = level.noun === null ? null : level === first ? beyond(tokens, level.noun, others) : first?.noun === null || first === undefined ? null : beyond(tokens, level.noun, [first]);
    if (extra === null || isIdle(assembly, level, extra) || (level !== first && first !== undefined && textOf(tokens, first.head).includes(textOf(tokens, extra)))) continue;
    const names = level === first || extra.from === level.noun?.from;
    if (!names || opens(tokens, extra, !level.percent) || namesKind(tokens, extra)) return extra;
  }
  return null;
}

/** With no more words a thing is named for short. */
const SHORT_NAME = 2;

/** What one level says. */
interface Level {
  readonly head: TokenRange;
  /** What is counted, up to "trở lên"; null for shares. */
  readonly noun: TokenRange | null;
  /** What stands behind "trở lên", or behind a percentage. */
  readonly tail: TokenRange | null;
  readonly percent: boolean;
  /** Whether its figure needs no noun: an amount of money, a frequency. */
  readonly whole: boolean;
  /** Whether it says of what it is a share: "Tỷ lệ hồ sơ trực tuyến ≥ 80%", "a/b ≥ 80%". */
  readonly named: boolean;
}

function levelOf(assembly: Assembly, { branch: { head }, guard }: Guarded): Level {
  const { tokens } = assembly.source;
  const kind = (guard.low ?? guard.high)?.amount.kind;
  const percent = kind === "percent";
  const named = guard.subject !== null || (guard.words !== null && isRatioName(textOf(tokens, guard.words)));
  const level: Level = { head, noun: null, tail: null, percent, whole: kind === "money" || kind === "frequency", named };
  // "hoặc không cung cấp" is a level of its own.
  if (guard.orNothing !== null) return level;
  const from = behindAmount(tokens, head);
  const upwards = upwardsIn(tokens, { from, to: head.to });
  // "Đạt 100% (a = b)": the same once more.
  if (percent && isSymbol(tokens, from, "(") && isLetter(tokens[from + 1])) return level;
  if (percent) return { ...level, tail: spoken(tokens, { from: upwards === from + 1 ? upwards + 1 : from, to: head.to }) };
  if (level.whole) return { ...level, tail: wholeTail(tokens, { from: kind === "frequency" ? behindPeriod(tokens, { from, to: head.to }) : from, to: head.to }, upwards) };
  const noun = spoken(tokens, { from, to: upwards === null ? head.to : upwards - 1 });
  return { ...level, noun, tail: upwards === null ? null : spoken(tokens, { from: upwards + 1, to: head.to }) };
}

/** Whether what stands behind "trở lên" or a percentage is neither said by all nor the name of what is counted. */
function isCondition(assembly: Assembly, level: Level, tail: TokenRange, others: readonly Level[]): boolean {
  const { tokens } = assembly.source;
  if (others.some((other) => isOfOthers(assembly, level, other))) return true;
  if (isIdle(assembly, level, tail)) return false;
  const own = textOf(tokens, tail);
  const speaking = others.filter(({ noun, tail: said, percent, named }) => noun !== null || said !== null || (percent && named));
  if (speaking.length > 0 && speaking.every(({ head }) => textOf(tokens, head).includes(own))) return false;
  if (level.whole || opens(tokens, tail, level.named || !level.percent)) return true;
  return level.percent ? speaking.some(({ tail: said }) => said !== null && isShortened(tokens, said, tail)) : speaking.length > 0;
}

/** "80% xã" beside "50% số thôn", "hồ sơ toàn trình" beside "hồ sơ một phần": shares of different things. */
function isOfOthers(assembly: Assembly, level: Level, other: Level): boolean {
  if (!level.percent || !other.percent || level.tail === null || other.tail === null) return false;
  const { tokens } = assembly.source;
  const [first, second] = [withoutCountWords(tokens, level.tail), withoutCountWords(tokens, other.tail)];
  const shared = sharedLength(tokens, first, second);
  // "75% cuộc họp trở lên không giấy" beside "75% cuộc họp không giấy"
  if ([first, second].some(({ from }) => isWord(tokens, from + shared, "trở"))) return false;
  const longer = [first, second].find(({ from, to }) => shared < to - from);
  // "hồ sơ trực tuyến" beside "hồ sơ"; "xã có tổ công nghệ" may be called "xã" for short.
  if ([first, second].some(({ from, to }) => shared >= to - from)) return shared > 0 && longer !== undefined && namesKind(tokens, { from: longer.from + shared, to: longer.to }) && !isIdle(assembly, level, longer);
  return !isIdle(assembly, level, first) && !isIdle(assembly, other, second);
}

function namesKind(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const kind = phraseAt(tokens, from, KINDS);
  return kind !== null && from + phraseLength(kind) === to;
}

function withoutCountWords(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let start = from;
  while (start < to && isWordOf(tokens, start, COUNT_WORDS)) start++;
  return { from: start, to };
}

/** "xã có tổ công nghệ" beside "xã có tổ công nghệ hoạt động tốt": more than the noun, and not all. */
function isShortened(tokens: readonly Token[], short: TokenRange, long: TokenRange): boolean {
  const shared = sharedLength(tokens, long, short);
  return shared > SHORT_NAME && shared < long.to - long.from && shared === short.to - short.from;
}

/** What one level says beyond the noun that others count too. Null: nothing. */
function beyond(tokens: readonly Token[], noun: TokenRange, others: readonly Level[]): TokenRange | null {
  const shared = others.flatMap((other) => (other.noun === null ? [] : [sharedLength(tokens, noun, other.noun)])).filter((length) => length > 0);
  const from = noun.from + Math.min(...shared, shared.length === 0 ? 0 : Infinity);
  return from < noun.to ? { from, to: noun.to } : null;
}

/** "tin, bài" and "tin bài" are the same. */
function sharedLength(tokens: readonly Token[], one: TokenRange, other: TokenRange): number {
  let [index, place] = [one.from, other.from];
  while (index < one.to && place < other.to) {
    if (tokens[index]?.text === tokens[place]?.text) [index, place] = [index + 1, place + 1];
    else if (tokens[index]?.text === "," && tokens[index + 1]?.text === tokens[place]?.text) index++;
    else if (tokens[place]?.text === "," && tokens[place + 1]?.text === tokens[index]?.text) place++;
    else break;
  }
  return index - one.from;
}

function opens(tokens: readonly Token[], range: TokenRange, states: boolean): boolean {
  return phraseAt(tokens, range.from, CONDITIONS) !== null || (states && phraseAt(tokens, range.from, STATES) !== null);
}

/** Whether the words hold for all levels: by themselves, as what a growth is compared with, or because the indicator is named so. */
function isIdle(assembly: Assembly, { head }: Level, range: TokenRange): boolean {
  const { tokens } = assembly.source;
  const side = phraseAt(tokens, range.from, SIDES);
  if (phraseAt(tokens, range.from, HARMLESS) !== null || (side !== null && range.from + phraseLength(side) === range.to)) return true;
  return (phraseAt(tokens, range.from, COMPARED) !== null && holdsPhrase(tokens, { from: head.from, to: range.from }, GROWTH)) || isKnown(assembly, range);
}

/** Behind the last number with its sign or its unit of money. */
function behindAmount(tokens: readonly Token[], head: TokenRange): number {
  let index = head.to - 1;
  while (index >= head.from && tokens[index]?.kind !== "number") index--;
  if (index < head.from) return head.to;
  if (tokens[index + 1]?.text === "%") return index + 2;
  const money = phraseAt(tokens, index + 1, MONEY_PHRASES);
  return index + 1 + (money === null ? 0 : phraseLength(money));
}

/** Where "lên" of "trở lên" stands. */
function upwardsIn(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let index = from + 1; index < to; index++) if (isWord(tokens, index, "lên", "xuống", "đi") && isWord(tokens, index - 1, "trở")) return index;
  return null;
}

/** Behind "lần/tuần", "cuộc mỗi tháng". */
function behindPeriod(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let index = to - 1; index >= from; index--) if (PERIODS.includes(tokens[index]?.text ?? "")) return index + 1;
  return to;
}

/** What stands behind an amount of money or a frequency, on either side of "trở lên". */
function wholeTail(tokens: readonly Token[], { from, to }: TokenRange, upwards: number | null): TokenRange | null {
  if (upwards === null) return spoken(tokens, { from, to });
  return spoken(tokens, { from: upwards + 1, to }) ?? spoken(tokens, { from: Math.min(from, upwards - 1), to: upwards - 1 });
}

/** A range without the signs at its end. Null: it holds no words. */
function spoken(tokens: readonly Token[], { from, to }: TokenRange): TokenRange | null {
  let end = to;
  while (end > from && [":", "(", ")", "-", ",", "→", "⇒", "="].includes(tokens[end - 1]?.text ?? "")) end--;
  return tokens.slice(from, end).some(({ kind }) => kind === "word") ? { from, to: end } : null;
}

/** "bán trên sàn" of "Sản phẩm được đưa lên sàn thương mại điện tử": most of it stands in the indicator's name. */
function isKnown({ source, context }: Assembly, range: TokenRange): boolean {
  if (context.name === undefined) return false;
  const name = ` ${context.name.normalize("NFC").toLowerCase()} `;
  const words = source.tokens.slice(range.from, range.to).filter(({ kind, text }) => kind === "word" && !PREPOSITIONS.includes(text));
  return words.length > 0 && words.filter(({ text }) => name.includes(` ${text} `)).length * 2 >= words.length;
}
