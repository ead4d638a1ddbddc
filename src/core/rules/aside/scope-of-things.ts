import { hasConsequence } from "./disturbance";
import { DOCUMENTS } from "./fact";
import { ASSESSED_UNITS } from "../text/assessed-units";
import { isSymbol, phraseAt, phraseLength } from "../text/clause";
import { COUNTABLE_NOUNS } from "../text/countable-nouns";
import { PhraseList } from "../text/phrase-list";
import type { Token, TokenRange } from "../text/token";

const SCOPES = new PhraseList("không bao gồm", "không gồm", "không kể", "không tính", "không thống kê", "chỉ tính", "chỉ thống kê", "loại trừ", "bao gồm cả", "bao gồm", "gồm cả", "gồm", "kể cả", "tính cả", "bao hàm");
const UNCOUNTED = new PhraseList("không được tính", "không tính", "không được đưa", "không đưa", "không thống kê", "không thuộc", "bị loại", "không bao gồm", "không gồm", "cũng được tính", "được tính");
const UNCOUNTED_ENDS = new PhraseList("vào số", "vào tổng", "vào thống kê", "vào danh sách", "trong số", "trong tổng");
const PLURALS = new PhraseList("các loại", "các", "những", "số lượng", "số", "loại");

/** "Không tính tin đăng lại", "Tin sao chép không được tính": which things count. Those whose score it is are no such things. */
export function isScope(tokens: readonly Token[], range: TokenRange): boolean {
  const head = phraseAt(tokens, range.from, SCOPES);
  if (head !== null) {
    const things = { from: range.from + phraseLength(head), to: range.to };
    return things.from < things.to && isThing(tokens, things) && !hasConsequence(tokens, things) && !countsIn(tokens, things);
  }
  for (let index = range.from + 1; index < range.to; index++) {
    const verb = phraseAt(tokens, index, UNCOUNTED);
    if (verb === null) continue;
    const things = { from: range.from, to: index };
    const end = { from: index + phraseLength(verb), to: range.to };
    const closes = end.from >= end.to || phraseAt(tokens, end.from, UNCOUNTED_ENDS) !== null;
    return closes && isThing(tokens, things) && !hasConsequence(tokens, things) && !hasConsequence(tokens, end) && !countsIn(tokens, range);
  }
  return false;
}

/** Whether words begin with what can be counted, and is not what is scored. */
export function isThing(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const plural = phraseAt(tokens, from, PLURALS);
  const start = plural === null ? from : from + phraseLength(plural);
  return start < to && phraseAt(tokens, start, ASSESSED_UNITS) === null && (phraseAt(tokens, start, COUNTABLE_NOUNS) !== null || phraseAt(tokens, start, DOCUMENTS) !== null || tokens.slice(0, from).some((token, index) => token.text === tokens[start]?.text && tokens[index + 1]?.text === tokens[start + 1]?.text));
}

function countsIn(tokens: readonly Token[], range: TokenRange): boolean {
  for (let index = range.from; index < range.to; index++) if (isSymbol(tokens, index, "%", "=", "*") || (tokens[index]?.kind === "number" && tokens[index - 1]?.text === "tính")) return true;
  return false;
}
