import { isSymbol, isWord, phraseAt } from "../text/clauses/clause";
import { TextCue, cuesOf, standsIn } from "../text/cue";
import { PhraseList } from "../text/words/phrase-list";
import { isPoints } from "../text/words/vocabulary";
import type { ParsedClause } from "./parse-clauses";
import type { Statement } from "./statement/statement";
import type { Token, TokenRange } from "../text/token";
import { replaced } from "../lists";

const LOSSES = new PhraseList("điểm trừ", "trừ điểm", "bị trừ", "mức trừ", "khấu trừ", "điểm bị trừ");
const LOSS_CUE = new TextCue(["trừ"]);
/** What speaks of each thing says by itself what it takes away, and what is not taken away is no loss. */
const OPPOSITES: readonly string[] = ["mỗi", "cứ", "không", "chưa", "mà"];
/** Longer words before a colon are no heading of losses. */
const MAX_HEAD = 24;
/** What gives points, or levels of them. */
const GIVING: readonly Statement["kind"][] = ["branch", "score", "score-part", "word-ratio", "rise", "step", "minmax", "best", "relative", "sum", "shared", "additive"];

/**
 * Turns what stands under a heading of losses ("Điểm trừ:", "Các trường hợp bị trừ điểm:") to losses: points for each thing are taken away. What else gives points there, and an option that
 * is called a loss itself ("Báo cáo chậm (trừ): 2 điểm"), is not read. `parse` reads what stands behind the colon of a heading.
 */
export function withLosses(tokens: readonly Token[], clauses: readonly ParsedClause[], parse: (range: TokenRange) => Statement): readonly ParsedClause[] {
  if (!standsIn(cuesOf(tokens), LOSS_CUE)) return clauses;
  let under = false;
  return replaced(clauses, (one) => {
    const { clause, statement } = one;
    const colon = lossHeadEnd(tokens, clause);
    under ||= colon !== null;
    if (colon !== null) return { ...one, statement: { ...behindHead(tokens, colon, clause, statement, parse), range: statement.range } };
    const lost = under || (statement.kind === "branch" && statement.guard === null && endsWithLoss(tokens, statement.head));
    return lost ? { ...one, statement: asLoss(tokens, statement) } : one;
  });
}

/** A heading with nothing behind it, or with points for each thing; else it is not read. */
function behindHead(tokens: readonly Token[], colon: number, { to }: TokenRange, statement: Statement, parse: (range: TokenRange) => Statement): Statement {
  if (colon === to - 1) return { kind: "lead", range: statement.range, loses: true };
  const behind = statement.kind === "each" ? statement : parse({ from: colon + 1, to });
  return behind.kind === "each" ? asLoss(tokens, behind) : { kind: "unknown", range: statement.range, scores: true };
}

/** What is taken away for each thing; "mỗi văn bản được 2 điểm" gives it, whatever the heading says. */
function asLoss(tokens: readonly Token[], statement: Statement): Statement {
  if (statement.kind === "each" && !isGiven(tokens, statement.range)) return { ...statement, direction: "subtract" };
  return statement.kind === "each" || GIVING.includes(statement.kind) ? { kind: "unknown", range: statement.range, scores: true } : statement;
}

function isGiven(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from + 1; index < to; index++) if (isPoints(tokens, index) && isWord(tokens, index - 1, "được", "cộng", "thưởng", "thêm")) return true;
  return false;
}

/** Where the colon of "Điểm trừ:", "Mức trừ: báo cáo chậm: …" stands: behind words of losses, none of which counts or denies. */
function lossHeadEnd(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  let loses = false;
  for (let index = from; index < Math.min(to, from + MAX_HEAD); index++) {
    if (isSymbol(tokens, index, ":")) return loses ? index : null;
    if (tokens[index]?.kind === "number" || OPPOSITES.includes(tokens[index]?.text ?? "")) return null;
    loses ||= phraseAt(tokens, index, LOSSES) !== null;
  }
  return null;
}

/** "Báo cáo chậm (trừ)", "Báo cáo chậm, trừ điểm" */
function endsWithLoss(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let last = to - 1;
  while (last > from && tokens[last]?.kind === "symbol") last--;
  if (isWord(tokens, last, "điểm")) last--;
  return last > from && isWord(tokens, last, "trừ") && !isWord(tokens, last - 1, "loại");
}
