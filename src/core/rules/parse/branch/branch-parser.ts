import { UNLIMITED } from "../award/bound-parser";
import { betterEnd } from "../peers/better-end";
import { isSymbol, isWord } from "../../text/clauses/clause";
import { parseWithoutSign } from "./juxtaposed-award";
import { namesBestUnit } from "../peers/peers-parser";
import type { Statement } from "../statement/statement";
import { someTerm } from "../term/term";
import type { Names } from "../words/names";
import type { Token, TokenRange } from "../../text/token";
import { parseGuardedBranch } from "./guarded-branch";
import { parseWordedBranch } from "./worded-branch";
import { parseAwardFirst, parseLabelled } from "./award-first";
import { isPoints } from "../../text/words/vocabulary";

/** A condition, in figures or in words, with what it gives, in either order. Null: no such clause. */
export function parseBranch(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  return asWhatever(tokens, parseAnyBranch(tokens, range, names));
}

/** "Tỷ lệ đạt mức nào thì điểm bằng tỷ lệ đó nhân 12": what is given whatever the figure is. */
function asWhatever(tokens: readonly Token[], branch: Statement | null): Statement | null {
  if (branch?.kind !== "branch" || branch.guard !== null || !isWord(tokens, branch.head.to - 1, "nào", "nhiêu") || !someTerm(branch.award, ({ kind }) => kind === "quantity" || kind === "letter")) return branch;
  return { kind: "score", range: branch.range, award: branch.award, limits: UNLIMITED };
}

function parseAnyBranch(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  return parseBest(tokens, range, names) ?? (tellsReached(tokens, range) ? parseAwardFirst(tokens, range, names) : null) ?? parseGuardedBranch(tokens, range, names) ?? parseWordedBranch(tokens, range, names) ?? parseAwardFirst(tokens, range, names) ?? parseLabelled(tokens, range, names) ?? parseWithoutSign(tokens, range, names);
}

/** "5 điểm: Đạt 100%": behind points what has to be reached; "5 điểm: 100%" may tell what such a grade gives. */
function tellsReached(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from === 6 && isPoints(tokens, from) && isSymbol(tokens, from + 2, ":") && isWord(tokens, from + 3, "đạt") && isSymbol(tokens, to - 1, "%");
}

/** "Địa phương có tỷ lệ cao nhất: Điểm tối đa" */
function parseBest(tokens: readonly Token[], range: TokenRange, names: Names): Statement | null {
  if (!namesBestUnit(tokens, range)) return null;
  const branch = parseWordedBranch(tokens, range, names);
  if (branch?.kind !== "branch") return null;
  const better = betterEnd(tokens, branch.head);
  const full = branch.award.kind === "max" || (branch.award.kind === "points" && branch.award.value > 0);
  return better !== null && full ? { kind: "best", range, better, award: branch.award } : null;
}
