import { isSymbol, isWord, phraseAt, phraseLength } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import type { Token, TokenRange } from "../../text/token";

/** Headings behind which the rule is explained. */
const EXPLANATIONS = new PhraseList("giải thích", "ghi chú", "lưu ý", "hướng dẫn");
/** Headings behind which stands what proves a figure. */
export const EVIDENCE = new PhraseList(
  "tài liệu kiểm chứng", "tài liệu minh chứng", "tài liệu chứng minh", "hồ sơ minh chứng", "hồ sơ kiểm chứng", "nguồn số liệu", "minh chứng", "tlkc", "căn cứ",
);
/** What computes one case shows the rule, and is none. */
export const EXAMPLES = new PhraseList("ví dụ", "vd");

/** Words of a heading behind which nothing belongs to the rule any more, and what is said there. */
export interface Label {
  readonly tail: "explanation" | "evidence" | "example";
  readonly body: TokenRange;
  /** Whether a bracket ends what the heading is for. */
  readonly bracketed: boolean;
}

/** The heading with which a clause begins, also inside brackets. Null: it begins with none. */
export function labelAt(tokens: readonly Token[], { from, to }: TokenRange): Label | null {
  const bracketed = isSymbol(tokens, from, "(") && isSymbol(tokens, to - 1, ")");
  const whole = bracketed ? { from: from + 1, to: to - 1 } : { from, to };
  return labelled(tokens, whole, "evidence", EVIDENCE, bracketed) ?? labelled(tokens, whole, "explanation", EXPLANATIONS, bracketed) ?? labelled(tokens, whole, "example", EXAMPLES, bracketed);
}

function labelled(tokens: readonly Token[], { from, to }: TokenRange, tail: Label["tail"], labels: PhraseList, bracketed: boolean): Label | null {
  const label = phraseAt(tokens, from, labels);
  if (label === null) return null;
  const end = from + phraseLength(label);
  // "Hướng dẫn chấm điểm:" is the rule's own heading.
  if (label === "hướng dẫn" && isWord(tokens, end, "chấm", "tính", "cho", "đánh") && [1, 2].some((ahead) => isSymbol(tokens, end + ahead, ":"))) return null;
  return { tail, body: { from: Math.min(isSymbol(tokens, end, ":") ? end + 1 : end, to), to }, bracketed };
}
