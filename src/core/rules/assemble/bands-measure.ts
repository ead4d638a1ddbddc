import { unreadable, wholeRange, type Assembly } from "./assembly";
import type { ResolvedAward } from "./award-resolver";
import type { IntervalGuard } from "../parse/guard";
import type { Absent } from "./absent";
import { measureOf, onlyMeasure, SINGLE, type FoundMeasure } from "./measure-builder";
import { sameExpression } from "../node/expression-shape";
import { isPercentage, isRatioLabel } from "./scope";
import { leadsOn, measuredIn } from "./guard-subjects";
import { wordsOf } from "../text/source";
import type { TokenRange } from "../text/token";
import type { Branch, Guarded } from "./guarded";

/** The one measure that all guards and awards speak of. */
export function findMeasure(assembly: Assembly, guarded: readonly Guarded[], awards: readonly (ResolvedAward | null)[], words: string): FoundMeasure | null {
  const measures: { found: FoundMeasure; range: TokenRange }[] = [];
  for (const { guard, branch } of guarded) {
    const found = guardMeasure(assembly, guard, branch);
    if (found === null) return unreadable(assembly, branch.range, "measure");
    if (found !== "whichever") measures.push({ found, range: branch.range });
  }
  for (const award of awards) if (award?.kind === "measured") measures.push({ found: award.measure, range: wholeRange(assembly) });
  const first = measures[0]?.found ?? { expression: SINGLE, ratio: isRatioLabel(words) ? true : null, scaled: false, words: "" };
  const other = measures.find(({ found }) => !sameExpression(found.expression, first.expression));
  if (other !== undefined) return unreadable(assembly, other.range, "one-measure");
  return measures.map(({ found }) => found).find(({ ratio }) => ratio !== null) ?? first;
}

/** What the text calls the figure of its conditions, before them or over them. Null: it does not say. */
export function saidWords(assembly: Assembly, guarded: readonly Guarded[], absent: Absent): string | null {
  const said = guarded.find(({ guard }) => guard.words !== null && !leadsOn(assembly.source.tokens, guard.words))?.guard.words ?? absent.lead;
  return said === null ? null : wordsOf(assembly.source, measuredIn(assembly.source, said));
}

/** "whichever": the guard does not say what it compares and nothing else is defined. Null: it cannot be told. */
function guardMeasure(assembly: Assembly, guard: IntervalGuard, branch: Branch): FoundMeasure | "whichever" | null {
  const { scope, source } = assembly;
  if (guard.subject !== null) return measureOf(guard.subject, scope, branch.range, wordsOf(source, branch.head));
  const only = onlyMeasure(scope);
  const percent = guard.low?.amount.kind === "percent" || guard.high?.amount.kind === "percent";
  if (only !== null) return percent || only.scaled ? only : null;
  if (scope.quantities.length > 0 || scope.letters.size > 1) return null;
  const [letter, definition] = [...scope.letters.entries()][0] ?? [];
  if (letter === undefined || definition === undefined) return "whichever";
  scope.used.set(letter, definition);
  return { expression: { kind: "input", name: letter }, ratio: percent || isPercentage(definition.label) ? true : null, scaled: false, words: letter };
}
