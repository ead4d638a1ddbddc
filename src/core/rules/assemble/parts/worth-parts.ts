import { isNear } from "../../../text/decimal";
import { endsInBracketedPoints } from "../../parse/score/part-worth";
import type { Statement } from "../../parse/statement/statement";
import type { Term } from "../../parse/term/term";
import type { Source } from "../../text/source";
import { unnamedScore } from "./formula-parts";
import type { PartText } from "./parts-assembler";

/** What a part may consist of. */
const SCORING: readonly Statement["kind"][] = ["branch", "score", "each"];
const PREFACES: readonly Statement["kind"][] = ["lead", "unit", "additive"];

/**
 * "- Kế hoạch (4 điểm):⏎+ Có: 4 điểm⏎+ Không: 0 điểm⏎- Kết quả (6 điểm):⏎…": headings without numbers that say in brackets what stands below them is worth, and together make the
 * maximum. Null: they do not, or nothing stands below one of them.
 */
export function worthParts(source: Source, statements: readonly Statement[], max: number | undefined): readonly PartText[] | null {
  const parts: { heading: PartText["heading"]; stated: Extract<Term, { kind: "points" }>; statements: Statement[] }[] = [];
  for (const statement of statements) {
    const points = pointsOf(source, statement);
    if (points !== null) parts.push({ heading: statement.range, stated: { kind: "points", value: points }, statements: [] });
    else if (parts.length > 0) parts[parts.length - 1]?.statements.push(unnamedScore(statement) ?? statement);
    else if (!PREFACES.includes(statement.kind)) return null;
  }
  const whole = parts.reduce((sum, { stated }) => sum + stated.value, 0);
  const scored = parts.every((part) => part.statements.some(({ kind }) => SCORING.includes(kind)));
  return parts.length >= 2 && scored && max !== undefined && isNear(whole, max) ? parts : null;
}

/** "Kế hoạch (4 điểm):", "Kế hoạch (4 điểm)" */
function pointsOf({ tokens }: Source, statement: Statement): number | null {
  if (!endsInBracketedPoints(tokens, statement.range)) return null;
  if (statement.kind === "maximum" && statement.start !== true) return statement.points;
  return statement.kind === "branch" && statement.guard === null && statement.award.kind === "points" && statement.award.value > 0 ? statement.award.value : null;
}
