import type { AssessedPillar, Assessment } from "../council/assessment";
import type { IndexResult, WeightedTally } from "../council/index-result";
import { indexResult } from "../council/index-result";
import { isCountedLeaf, isScoredLeaf } from "../score/scored-leaves";
import type { IndicatorTree } from "../score/indicator-tree";
import { nodeAt } from "../score/score-tree";
import { sumDecimals } from "../text/sum-decimals";
import type { ScenarioOutcome } from "./try-scenario";

/** The unit's index in every way that its set allows, as it would be with an outcome in the table of this number; the other tables stay as the council has them. */
export function scenarioIndex(assessment: Assessment, table: number, outcome: ScenarioOutcome): readonly IndexResult[] {
  const tallies = supposedTallies(assessment, table, outcome);
  return assessment.results.map(({ method }) => indexResult(method, tallies, assessment.bands));
}

/** The pillars of an assessment with an outcome in the table of this number; none where they make no index. */
export function supposedTallies({ pillars, framework, problem }: Assessment, table: number, outcome: ScenarioOutcome): readonly SupposedTally[] {
  const leaves = framework?.settings.notAssessed !== "keep-maximum";
  return problem ? [] : pillars.map((pillar) => ({ ...(pillar.table === table ? supposedTally(pillar, outcome, leaves) : { ...pillar.tally, weight: pillar.weight }), table: pillar.table }));
}

/** A pillar's tally with the table that it stands in. */
export interface SupposedTally extends WeightedTally {
  readonly table: number;
}

/** What a pillar comes to by an outcome of its table. `leaves`: whether rows that are not assessed leave the maximum too. */
function supposedTally({ groups, tally: { max }, weight }: AssessedPillar, { tree, scores }: ScenarioOutcome, leaves: boolean): WeightedTally {
  const roots = new Set(groups.map(({ node }) => node.index));
  const rows = tree.nodes.filter((node) => isScoredLeaf(node) && roots.has(rootOf(tree, node.index)));
  const counted = rows.filter(isCountedLeaf);
  const away = sumDecimals(rows.filter(({ row }) => row.state === "not-assessed").map(({ row }) => row.max?.value ?? 0));
  const known = counted.flatMap(({ index }) => scores[index] ?? []);
  const open = counted.filter(({ index, row }) => !!row.max?.value && scores[index] == null).length;
  return { points: known.length === 0 ? null : sumDecimals(known), reachable: leaves ? Math.max(0, sumDecimals([max, -away])) : max, open, weight };
}

function rootOf(tree: IndicatorTree, index: number): number {
  const { parent } = nodeAt(tree, index);
  return parent === null ? index : rootOf(tree, parent);
}
