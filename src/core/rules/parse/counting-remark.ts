import { ASSESSED_UNITS } from "../text/assessed-units";
import { isSymbol, isWordOf, phraseAt, phraseLength } from "../text/clause";
import { COUNTABLE_NOUNS } from "../text/countable-nouns";
import { PhraseList } from "../text/phrase-list";
import type { Token, TokenRange } from "../text/token";

/** With these a bracket tells what is counted and what is not. */
export const COUNTINGS = new PhraseList("không bao gồm", "không gồm", "không kể", "không tính", "ngoại trừ", "trừ", "bao gồm cả", "bao gồm", "gồm cả", "kể cả", "tính cả");
const PLURALS = new PhraseList("các loại", "các", "những", "số", "loại");
/** With one of these a bracket says more than what is counted. */
const CONDITIONS: readonly string[] = ["nếu", "thì", "khi", "riêng", "điểm", "đ", "hệ", "nửa", "nhân", "mức", "chỉ", "được", "phải"];
/** So far back the thing is looked for. */
const REACH = 40;

/**
 * "100% văn bản (trừ văn bản mật) được ký số": whether a bracket only tells which of the things count that the words before it name. Those whose score it is are no such things:
 * "(trừ đơn vị vùng cao)" makes an exception for them.
 */
export function isCountingRemark(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const counting = phraseAt(tokens, from, COUNTINGS);
  if (counting === null) return false;
  const start = from + phraseLength(counting);
  const plural = phraseAt(tokens, start, PLURALS);
  const noun = start + (plural === null ? 0 : phraseLength(plural));
  const plain = tokens.slice(noun, to).every(({ kind, text }) => (kind === "word" && !CONDITIONS.includes(text)) || text === ",");
  return noun < to && plain && !namesUnit(tokens, { from: noun, to }) && isNamedBefore(tokens, from - 1, noun, to);
}

function namesUnit(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return phraseAt(tokens, from, ASSESSED_UNITS) !== null || tokens.slice(from, to).some((_, offset) => isSymbol(tokens, from + offset - 1, ",") && phraseAt(tokens, from + offset, ASSESSED_UNITS) !== null);
}

/** Whether the noun stands before the bracket in the same line: by its first two words, or its only one ("hộ", "TTHC"). */
function isNamedBefore(tokens: readonly Token[], open: number, noun: number, end: number): boolean {
  const [first, second] = [tokens[noun]?.text ?? "", tokens[noun + 1]?.text ?? ""];
  const single = noun + 1 >= end || phraseAt(tokens, noun, COUNTABLE_NOUNS) === first;
  for (let index = open - 1; index >= Math.max(0, open - REACH); index--) {
    if (tokens[index]?.kind === "newline" || isSymbol(tokens, index, ";")) return false;
    if (tokens[index]?.text === first && (single || isWordOf(tokens, index + 1, [second]))) return true;
  }
  return false;
}
