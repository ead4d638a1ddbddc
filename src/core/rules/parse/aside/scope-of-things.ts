import { altersPoints, counts, hasConsequence } from "../words/disturbance";
import { DOCUMENTS } from "./fact";
import { isUnits } from "./sentence";
import { isSymbol, isWord, isWordOf, phraseAt, phraseLength } from "../../text/clauses/clause";
import { COUNTABLE_NOUNS } from "../../text/words/countable-nouns";
import { Cue, cuesIn, standsIn } from "../../text/cue";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

const SCOPES = new PhraseList(...["không tính", "chỉ tính"].map((scope) => `${scope} đối với`), "không bao gồm", "không gồm", "không kể", "không tính", "không thống kê", "chỉ tính", "chỉ thống kê", "loại trừ", "bao gồm cả", "bao gồm", "gồm cả", "gồm", "kể cả", "tính cả", "bao hàm");
/** "Tử số", "Mẫu số" as letters: the side of a ratio in which something counts. */
const SIDES = new PhraseList("cả numerator và denominator", "numerator và denominator", "denominator", "numerator");
/** The same inside a bracket, where they take nothing away from the points. */
const EXCEPTIONS = new PhraseList("ngoại trừ", "trừ");
/** Whether things count, behind the words for them. */
const COUNTED = new PhraseList(
  ...["không được tính", "không tính"].flatMap((no) => [`thì ${no}`, no]), "không được đưa", "không đưa", "không thống kê", "không thuộc", "bị loại", "không bao gồm", "không gồm",
  ...["cũng", "vẫn", "mới", "chỉ"].flatMap((so) => [`${so} được tính`, `${so} tính`]), "được tính", "được ghi nhận",
);
const ENDS = new PhraseList("vào số", "vào tổng", "vào thống kê", "vào danh sách", "trong số", "trong tổng");
const IF = new PhraseList("khi", "nếu", "với điều kiện");
const ONCE = new PhraseList(...["một", "1", "01"].map((one) => `${one} lần`));
const PLURALS = new PhraseList("các loại", "các", "những", "số lượng", "số", "loại");
/** Behind them stands what the text counts. */
const COUNTERS: readonly string[] = ["số", "lượng", "mỗi", "cứ", "lệ"];
const LEASTS: readonly string[] = ["từ", "nhất", "thiểu", "đủ"];
/** What a condition is about that concerns more than one thing: the unit, its figures, other rows of the table. */
const WIDER = new PhraseList("tỷ lệ", "tổng", "số", "kết quả", "nội dung", "tiêu chí", "chỉ số", "phần", "mục", "mức", "cả", "toàn", "tất cả", "mọi", "hết", "nào");
/** Behind them "số" is "digital". */
const DIGITAL: readonly string[] = ["ký", "bạ", "đổi", "hóa", "hoá", "chứng", "công", "tế", "chính", "trường", "năng", "chữ", "bản", "nền"];
const ENDED: ReadonlyMap<string, readonly string[]> = new Map([["số", DIGITAL], ["mục", ["danh"]], ["sở", ["cơ", "trụ"]], ["bộ", ["đồng", "cán", "toàn", "nội"]]]);
/** Behind them "kết quả" is a paper. */
const GIVEN: readonly string[] = ["nhận", "trả", "báo", "có", "gửi"];
/** What tells things by their place among all. */
const PLACES = new PhraseList("thứ", "trở đi", "tiếp theo", "đầu tiên", "đầu", "cuối", "còn lại", "quá");

/** No thing is called so, though the word stands beside one: "số hồ sơ được số hóa khi tiếp nhận". */
const FUNCTION_WORDS: readonly string[] = ["khi", "nếu", "có", "và", "hoặc", "được", "đã", "đang", "theo", "trong", "của", "là", "để", "với", "tại", "từ", "đến", "không", "chưa", "do", "về", "cho"];

/** So far away a thing is looked for, in either direction. */
const REACH = 200;
/** The name of a figure has no more words before what is counted in it. */
const MAX_NAME = 8;

/** What says that something counts, or does not. */
export const SCOPE_CUE = new Cue(["tính", "thống", "gồm", "kể", "trừ", "hàm", "nhận", "đưa", "thuộc", "loại"]);

/** "Không tính tin đăng lại", "Tin sao chép không được tính", "Buổi được tính khi có biên bản": which things count. Those whose score it is are no such things. */
export function isScope(tokens: readonly Token[], range: TokenRange): boolean {
  return standsIn(cuesIn(tokens, range), SCOPE_CUE) && (namesThings(tokens, range, SCOPES) || tellsWhetherCounted(tokens, range));
}

/** The same inside a bracket. */
export function isScopeInBracket(tokens: readonly Token[], range: TokenRange): boolean {
  return isScope(tokens, range) || namesThings(tokens, range, EXCEPTIONS);
}

/** "Không tính tin đăng lại" */
function namesThings(tokens: readonly Token[], range: TokenRange, heads: PhraseList): boolean {
  const side = phraseAt(tokens, range.from, SIDES);
  const from = range.from + (side === null ? 0 : phraseLength(side));
  const head = phraseAt(tokens, from, heads);
  if (head === null) return false;
  const things = { from: from + phraseLength(head), to: range.to };
  return things.from < things.to && (side === null ? isThing(tokens, things) : !isUnits(tokens, things.from)) && tellsWhich(tokens, things, things);
}

/** Whether words only tell which things count. What is demanded of them ("phải có biên bản", "được miễn") does so where the text counts them: an option's thing may as well lose its points. */
function tellsWhich(tokens: readonly Token[], things: TokenRange, range: TokenRange): boolean {
  return !(isCounted(tokens, things) ? altersPoints : hasConsequence)(tokens, range) && !limits(tokens, things, range);
}

/** "Tin sao chép không được tính", "Mỗi tin chỉ tính một lần", "Buổi có từ 20 người trở lên mới được tính" */
function tellsWhetherCounted(tokens: readonly Token[], range: TokenRange): boolean {
  const from = isWord(tokens, range.from, "mỗi") ? range.from + 1 : range.from;
  for (let index = from + 1; index < range.to; index++) {
    const verb = phraseAt(tokens, index, COUNTED);
    if (verb === null) continue;
    const things = { from, to: index };
    const rest = { from: index + phraseLength(verb), to: range.to };
    return isThing(tokens, things) && tellsWhich(tokens, things, things) && endsScope(tokens, things, rest);
  }
  return false;
}

/** What may stand behind the verb: nothing, where the things are counted, how often each is, or what has to hold for one of them. */
function endsScope(tokens: readonly Token[], things: TokenRange, rest: TokenRange): boolean {
  if (rest.from >= rest.to) return true;
  if (phraseAt(tokens, rest.from, ENDS) !== null) return tellsWhich(tokens, things, rest);
  const once = phraseAt(tokens, rest.from, ONCE);
  if (once !== null) return rest.from + phraseLength(once) >= rest.to;
  const condition = phraseAt(tokens, rest.from, IF);
  if (condition === null && !isWord(tokens, rest.from, "là")) return false;
  // "Hồ sơ được tính là hồ sơ đã ký số"
  const same = isWord(tokens, rest.from, "là") && isWord(tokens, rest.from + 1, tokens[things.from]?.text ?? "");
  const demand = { from: rest.from + (condition === null ? (same ? 2 : 1) : phraseLength(condition)), to: rest.to };
  return demand.from < demand.to && isCounted(tokens, things) && tellsWhich(tokens, things, demand) && !isWider(tokens, things, demand);
}

/** "khi đơn vị hoàn thành", "khi không có hồ sơ nào trễ hạn": no condition on one of the things. */
function isWider(tokens: readonly Token[], things: TokenRange, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (!numbersDocument(tokens, index) && ((phraseAt(tokens, index, WIDER) !== null || (isUnits(tokens, index) && !isWord(tokens, index - 1, "của"))) && !endsTerm(tokens, index)) || tokens[index]?.text === tokens[things.from]?.text) return true;
  return false;
}

/** The "số" of "Nghị định số 47/2020/NĐ-CP" */
function numbersDocument(tokens: readonly Token[], index: number): boolean {
  return isWord(tokens, index, "số") && tokens[index + 1]?.kind === "number";
}

/** The "số" of "đã ký số", "học bạ số", the "kết quả" of "trả kết quả", the "mục" of "danh mục" and the "sở" of "cơ sở" name no figure, row or unit. */
function endsTerm(tokens: readonly Token[], index: number): boolean {
  return isWordOf(tokens, index - 1, ENDED.get(tokens[index]?.text ?? "") ?? GIVEN);
}

/** Whether words say how many of the things count: "buổi thứ 6", "5 buổi", "50% số buổi"; "từ 20 người trở lên" tells which. */
function limits(tokens: readonly Token[], things: TokenRange, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) {
    if ((phraseAt(tokens, index, PLACES) !== null && !isWord(tokens, index + 1, "hạn")) || isSymbol(tokens, index, "%", "=", "*")) return true;
    const least = isWordOf(tokens, index - 1, LEASTS) && tokens[index + 1]?.kind === "word" && tokens[index + 1]?.text !== tokens[things.from]?.text;
    if (tokens[index]?.kind === "number" && !least && counts(tokens, { from: index, to: index + 1 })) return true;
  }
  return false;
}

/** Whether words begin with what the text counts, or with what can be counted, and is not what is scored. */
function isThing(tokens: readonly Token[], things: TokenRange): boolean {
  const noun = nounOf(tokens, things);
  const repeats = (index: number): boolean => index < things.from && tokens[index + 1]?.text === tokens[noun + 1]?.text;
  return isCountable(tokens, things) || (noun < things.to && !isUnits(tokens, noun) && (isCounted(tokens, things) || standsElsewhere(tokens, noun, repeats)));
}

/** Whether words begin with something that is counted wherever it is spoken of, or with a document. */
export function isCountable(tokens: readonly Token[], things: TokenRange): boolean {
  const noun = nounOf(tokens, things);
  if (noun >= things.to || isUnits(tokens, noun)) return false;
  return phraseAt(tokens, noun, COUNTABLE_NOUNS) !== null || phraseAt(tokens, noun, DOCUMENTS) !== null;
}

/** "Số máy trạm", "mỗi buổi", "01 buổi", "Số người dân có hồ sơ": whether the text counts what words begin with, and no figure or row of the table. */
export function isCounted(tokens: readonly Token[], things: TokenRange): boolean {
  const noun = nounOf(tokens, things);
  return phraseAt(tokens, noun, WIDER) === null && !isWordOf(tokens, noun, FUNCTION_WORDS) && standsElsewhere(tokens, noun, (index) => isCountedAt(tokens, index));
}

function isCountedAt(tokens: readonly Token[], index: number): boolean {
  // "01 buổi", "Từ 05 nhiệm vụ trở lên", "2 điểm/văn bản"
  if (tokens[index - 1]?.kind === "number" || (isSymbol(tokens, index - 1, "/") && isWord(tokens, index - 2, "điểm", "đ"))) return true;
  let back = index - 1;
  while (back > index - MAX_NAME && tokens[back]?.kind === "word" && !isWordOf(tokens, back, COUNTERS)) back--;
  return isWordOf(tokens, back, COUNTERS);
}

/** Behind "các", "những", "số lượng". */
function nounOf(tokens: readonly Token[], { from }: TokenRange): number {
  const plural = phraseAt(tokens, from, PLURALS);
  return plural === null ? from : from + phraseLength(plural);
}

/** Whether a word stands at another place for which something holds. */
function standsElsewhere(tokens: readonly Token[], place: number, holds: (index: number) => boolean): boolean {
  const word = tokens[place];
  if (word?.kind !== "word") return false;
  for (let index = Math.max(0, place - REACH); index < Math.min(tokens.length, place + REACH); index++) if (index !== place && tokens[index]?.text === word.text && holds(index)) return true;
  return false;
}
