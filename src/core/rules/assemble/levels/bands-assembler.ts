import type { BandsNode } from "../../ast";
import { bandsNode } from "../../node/bands-node";
import { spanOf } from "../../text/source";
import { assembleNone } from "../absence/none-assembler";
import { misfitIn } from "../award/literal-awards";
import { pick, unreadable, wholeRange, type Assembled, type Assembly } from "../scope/assembly";
import { giveAlwaysAll } from "./bounds/always-all";
import { fitsZero, withoutDeed, withoutOccurrence, withoutZero } from "./bounds/bands-at-zero";
import { checkBands, checkGaps, isCount } from "./bounds/bands-check";
import { boundedBands, liesAboveWhole, resolveReach } from "./bounds/bounded-bands";
import { asLowerBounds } from "./bounds/lower-bounds";
import { withLowerPlaces } from "./bounds/lower-places";
import { isRanking, prefersLowerPlaces } from "./bounds/ranking";
import { placeRest } from "./bounds/rest-levels";
import { BOUND_CHECKS, DRAFT_CHECKS, isInDoubt, MEASURE_CHECKS, REACH_CHECKS, type BandsDraft } from "./doubts/level-checks";
import { findMeasure, saidWords } from "./stated/bands-measure";
import { branchOfNothing, strayStatement } from "./stated/beside-levels";
import { withCountedMillions } from "./stated/counted-millions";
import { awardOf, draftOf, isSingle, literalAwards, restOf, withMeasure, type MeasuredDraft } from "./stated/draft";
import { tellsGrowth } from "./stated/growth-guards";
import { guardedOf } from "./stated/guarded";
import { levelInputs } from "./stated/level-inputs";
import { withProrata } from "./stated/prorata-levels";

/** More branches than this belong to no real text; a target with its steps makes about a hundred. */
const MAX_BRANCHES = 120;

type AssembledBands = Assembled & { readonly node: BandsNode };

/** Branches over intervals of one measure: targets, levels, all-or-nothing, growth. Null: they cannot be read beyond doubt. */
export function assembleBands(assembly: Assembly): Assembled | null {
  const stated = pick(assembly.statements, "branch");
  const stray = strayStatement(assembly, stated);
  if (stray !== undefined) return unreadable(assembly, stray.range, "one-method");
  const nothing = branchOfNothing(assembly, stated);
  const draft = measuredDraft(assembly, stated.filter((branch) => branch !== nothing));
  const bands = draft === null ? null : bandsOf(assembly, draft);
  const whole = bands === null ? null : finish(assembly, bands);
  if (whole === null || nothing === undefined) return whole;
  const none = assembleNone(assembly, nothing, whole.node.measure.expression);
  return none === null ? null : { ...whole, node: { ...whole.node, none } };
}

/** The levels with what they measure. Null: they or it cannot be told. */
function measuredDraft(assembly: Assembly, stated: MeasuredDraft["branches"]): MeasuredDraft | null {
  const branches = withProrata(stated, assembly.context.max);
  const guarded = withCountedMillions(assembly, guardedOf(branches));
  if (guarded.length === 0 || branches.length > MAX_BRANCHES) return unreadable(assembly, wholeRange(assembly), "condition");
  const draft = draftOf(assembly, branches, guarded);
  if (draft === null || isInDoubt(assembly, DRAFT_CHECKS, draft)) return null;
  const found = findMeasure(assembly, guarded, draft.awards, saidWords(assembly, guarded, draft.absent) ?? assembly.context.name ?? "");
  const measured = found === null ? null : withMeasure(assembly, draft, found);
  return measured === null || isInDoubt(assembly, MEASURE_CHECKS, measured) ? null : measured;
}

/** The levels with the values that each of them takes. Null: they cannot be told. */
function bandsOf(assembly: Assembly, draft: MeasuredDraft): BandsDraft | null {
  const bounded = boundedBands(assembly, draft);
  if (bounded === null || isInDoubt(assembly, BOUND_CHECKS, { draft, bands: bounded })) return null;
  const rest = restOf(draft);
  const otherwise = rest === undefined ? null : { award: awardOf(draft, rest) ?? { kind: "share" as const, share: 0 }, span: spanOf(assembly.source, rest.range) };
  const placed = withLowerPlaces(assembly, resolveReach(bounded, draft.guarded), draft.guarded);
  const bands = asLowerBounds(assembly, placed, draft.guarded, otherwise?.award ?? null);
  const reached: BandsDraft = { draft: draft.settled.capped && bounded.some(liesAboveWhole) ? uncapped(draft) : draft, bands, otherwise };
  return isInDoubt(assembly, REACH_CHECKS, reached) ? null : reached;
}

/** Levels of what may be more than a whole. */
function uncapped(draft: MeasuredDraft): MeasuredDraft {
  return { ...draft, settled: { ...draft.settled, capped: false } };
}

/** The node of levels that are told apart, with their inputs. */
function finish(assembly: Assembly, { draft, bands, otherwise }: BandsDraft): AssembledBands | null {
  const { context: { max } } = assembly;
  const { settled: measure, guarded } = draft;
  const absence = fitsZero(bands, draft.absent, max) ? draft.absent : (withoutDeed(draft.absent) ?? withoutOccurrence(draft.absent, draft.hasPercent));
  if (absence === null) return unreadable(assembly, wholeRange(assembly), "condition");
  const checked = checkBands(assembly, measure, withoutZero(bands, absence), otherwise?.award ?? null);
  if (checked === null) return null;
  const literal = literalAwards(draft);
  if (misfitIn(checked, literal, measure, max) !== undefined || (otherwise !== null && literal.has(otherwise.award))) return unreadable(assembly, wholeRange(assembly), "award");
  const values = { measure, max: max ?? 1, ranked: isRanking(assembly, guarded), counts: isCount(assembly, measure, checked) };
  const placed = otherwise === null ? { bands: checked, otherwise } : placeRest(checked, otherwise, values);
  if (placed === null) return unreadable(assembly, restOf(draft)?.range ?? wholeRange(assembly), "branches-apart");
  if (placed.otherwise === null) checkGaps(assembly, placed.bands, values);
  if (giveAlwaysAll(checked, max)) return unreadable(assembly, wholeRange(assembly), "branches-apart");
  const grows = measure.unit === "ratio" && isSingle(measure) && tellsGrowth(assembly);
  const node = { ...bandsNode(grows ? { ...measure, signed: true } : measure, placed.bands), otherwise: placed.otherwise, absent: absence.absent };
  if (prefersLowerPlaces(assembly, guarded, node)) return unreadable(assembly, wholeRange(assembly), "threshold");
  return { node, inputs: levelInputs(assembly, draft, absence, measure) };
}
