import { isSymbol, isWord, phraseAt } from "../text/clause";
import { Cue, cuesOf, standsIn } from "../text/cue";
import { PhraseList } from "../text/phrase-list";
import type { ParsedClause } from "./parse-clauses";
import type { Statement } from "./statement";
import type { Token, TokenRange } from "../text/token";

const LOSSES = new PhraseList("điểm trừ", "trừ điểm", "bị trừ", "mức trừ", "khấu trừ", "điểm bị trừ");
const LOSS_CUE = new Cue(["trừ"]);
/** What speaks of each thing says by itself what it takes away, and what is not taken away is no loss. */
const OPPOSITES: readonly string[] = ["mỗi", "cứ", "không", "chưa", "mà"];
/** Longer words before a colon are no heading of losses. */
const MAX_HEAD = 24;
/** What gives points, or levels of them. */
const GIVING: readonly Statement["kind"][] = ["branch", "score", "score-part", "word-ratio", "rise", "step", "minmax", "best", "relative", "sum", "shared", "additive"];

/**
 * Turns what stands under a heading of losses ("Điểm trừ:", "Các trường hợp bị trừ điểm:") to losses: points for each thing are taken away. What else gives points there, and an option that
 * is called a loss itself ("Báo cáo chậm (trừ): 2 điểm"), is not read.
 */
export function withLosses(tokens: readonly Token[], clauses: readonly ParsedClause[]): readonly ParsedClause[] {
  if (!standsIn(cuesOf(tokens), LOSS_CUE)) return clauses;
  let under = false;
  return clauses.map((one) => {
    under ||= headsLosses(tokens, one.clause);
    const { statement } = one;
    const lost = under || (statement.kind === "branch" && statement.guard === null && endsWithLoss(tokens, statement.head));
    return lost ? { ...one, statement: asLoss(statement) } : one;
  });
}

function asLoss(statement: Statement): Statement {
  if (statement.kind === "each") return { ...statement, direction: "subtract" };
  return GIVING.includes(statement.kind) ? { kind: "unknown", range: statement.range, scores: true } : statement;
}

/** "Điểm trừ:", "Mức trừ: báo cáo chậm: …": words of losses before the first colon, and nothing that counts or denies. */
function headsLosses(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let loses = false;
  for (let index = from; index < Math.min(to, from + MAX_HEAD); index++) {
    if (isSymbol(tokens, index, ":")) return loses;
    if (tokens[index]?.kind === "number" || OPPOSITES.includes(tokens[index]?.text ?? "")) return false;
    loses ||= phraseAt(tokens, index, LOSSES) !== null;
  }
  return false;
}

/** "Báo cáo chậm (trừ)", "Báo cáo chậm, trừ điểm" */
function endsWithLoss(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let last = to - 1;
  while (last > from && tokens[last]?.kind === "symbol") last--;
  if (isWord(tokens, last, "điểm")) last--;
  return last > from && isWord(tokens, last, "trừ") && !isWord(tokens, last - 1, "loại");
}
