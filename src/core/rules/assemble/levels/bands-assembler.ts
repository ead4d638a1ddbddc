import { isNear } from "../../../text/decimal";
import type { MoneyUnit } from "../../parse/term/amount";
import type { Band, BandsNode, Bound, Measure } from "../../ast";
import { UNNAMED_RATIO } from "../../parse/score/assignment-parser";
import { bandsNode } from "../../node/bands-node";
import { deniesDivisor, deniesTarget } from "./denied-divisor";
import { assembleNone, speaksOfNothing } from "../absence/none-assembler";
import type { Term } from "../../parse/term/term";
import { unreadable, pick, wholeRange, type Assembled, type Assembly } from "../scope/assembly";
import { resolveAward, type ResolvedAward } from "../award/award-resolver";
import { doubtfulLimit, prefersRarer } from "./limits-in-doubt";
import { asLowerBounds } from "./lower-bounds";
import { checkBands, checkGaps, isCount } from "./bands-check";
import type { IntervalGuard, Limit } from "../../parse/statement/guard";
import { strangerOf } from "../measure/guard-subjects";
import { isOtherFigure, standardOf, withStandard } from "./level-standard";
import { conditionBefore } from "./level-conditions";
import { conditionOfOne } from "./level-tails";
import { absentOf, type Absent } from "../absence/absent";
import { isGrowth } from "../../node/expression-shape";
import { contradictsLetters } from "../measure/letter-units";
import { strangeWordsIn } from "./strange-words";
import { tellsGrowth } from "./growth-guards";
import { changesQuotient, comparesAmounts, comparesTimes, settleMeasure, SINGLE, type FoundMeasure } from "../measure/measure-builder";
import { isRanking, prefersLowerPlaces } from "./ranking";
import { placeRest } from "./rest-levels";
import type { RuleInput } from "../../rule";
import { isRatioName } from "../scope/scope";
import { isWord } from "../../text/clauses/clause";
import { spanOf } from "../../text/source";
import type { StatementOf } from "../../parse/statement/statement";
import { limitReader, unitOf, type Side } from "../../parse/guard/threshold";
import { isLoss, isNothing, isWholeAward } from "../award/whole-award";
import { findMeasure, saidWords } from "./bands-measure";
import { fitsZero, withoutDeed, withoutOccurrence, withoutZero } from "./bands-at-zero";
import { misfitIn } from "../award/literal-awards";
import { withCountedMillions } from "./counted-millions";
import { guardedOf, limitsOf, type Branch, type Guarded } from "./guarded";
import { giveAlwaysAll, mixesPercents } from "./level-limits";
import { contradictsUnit, moneyOf, statesPercent } from "../measure/stated-unit";
import { replaced, valuesOf } from "../../lists";

/** More branches than this belong to no real text; a target with its steps makes about a hundred. */
const MAX_BRANCHES = 120;

/** Branches over intervals of one measure: targets, levels, all-or-nothing, growth. Null: they cannot be read beyond doubt. */
export function assembleBands(assembly: Assembly): Assembled | null {
  const stated = pick(assembly.statements, "branch");
  const stray = pick(assembly.statements, "each", "cap", "additive").find((one) => one.kind !== "cap" || !isReached(one.award, stated, assembly.context.max)) ?? stated.find(({ added }) => added);
  const heading = stray ?? headingBetween(assembly, stated);
  if (heading !== undefined) return unreadable(assembly, heading.range, "one-method");
  const nothing = nothingOf(assembly, stated);
  const branches = withProrata(stated.filter((branch) => branch !== nothing), assembly.context.max);
  const guarded = withCountedMillions(assembly, guardedOf(branches));
  const first = guarded[0];
  if (first === undefined || branches.length > MAX_BRANCHES) return unreadable(assembly, wholeRange(assembly), "condition");
  const guards = valuesOf(guarded, ({ guard }) => guard);
  const absent = absentOf(assembly, branches.filter(({ guard }) => guard === null), guards);
  if (absent === null) return null;
  const limits = limitsOf(guarded);
  const money = moneyOf(assembly, limits);
  const figures: Figures = { percents: barePercents(limits), money };
  const awards = valuesOf(branches, (branch) => resolveBranch(assembly, branch, figures));
  const unresolved = branches.find((_, index) => awards[index] === null);
  if (unresolved !== undefined) return unreadable(assembly, unresolved.range, "award");
  const lost = branches.find(({ award }) => isLoss(award));
  // "trừ 2 điểm" beside levels that give a part: from what it is taken nobody can tell.
  const lossOnly = branches.some(({ award }) => isWholeAward(award, assembly.context.max)) && branches.every(({ award }) => isLoss(award) || isNothing(award) || isWholeAward(award, assembly.context.max));
  if (lost !== undefined && !lossOnly) return unreadable(assembly, lost.range, "award");
  const stranger = strangerOf(assembly, guards);
  if (stranger !== null) return unreadable(assembly, stranger, "one-measure");
  const condition = conditionOfOne(assembly, guarded) ?? conditionBefore(assembly, guarded);
  if (condition !== null) return unreadable(assembly, condition, "one-measure");
  const doubtful = doubtfulLimit(assembly, guarded);
  if (doubtful !== null) return unreadable(assembly, doubtful, "threshold");
  if (contradictsUnit(assembly, guards)) return unreadable(assembly, wholeRange(assembly), "threshold");
  const measure = findMeasure(assembly, guarded, awards, saidWords(assembly, guarded, absent) ?? assembly.context.name ?? "");
  const strange = measure === null || measure.expression === SINGLE ? null : strangeWordsIn(assembly, guarded, measure.expression);
  if (strange !== null) return unreadable(assembly, strange, "measure");
  const whole = measure === null ? null : finish(assembly, { branches, guarded, limits, money, awards, measure, absent });
  if (whole === null || nothing === undefined) return whole;
  const none = assembleNone(assembly, nothing, whole.node.measure.expression);
  return none === null ? null : { ...whole, node: { ...whole.node, none } };
}

/** "Tối đa 10 điểm" beside a level that gives them; where none does, each level may be a step. */
function isReached(cap: Term, branches: readonly Branch[], max: number | undefined): boolean {
  return cap.kind === "max" || (isWholeAward(cap, max) && branches.some(({ award }) => isWholeAward(award, max)));
}

/** "Vùng thuận lợi: đạt 90% … Vùng khó khăn: đạt 60% …": behind a branch another heading says for whom the next ones are. */
function headingBetween(assembly: Assembly, branches: readonly Branch[]): StatementOf<"lead"> | undefined {
  const { statements, source } = assembly;
  const first = branches[0]?.range.from ?? Infinity;
  const leads = statements.filter(({ range }, index): boolean => range.from > first && statements[index + 1]?.kind === "branch");
  return pick(leads, "lead").find(({ range }) => range.to - range.from > 1 && !isWord(source.tokens, range.from, "điểm", "mức"));
}

/** The branch for nothing to divide by: "b = 0: …", "không phát sinh hồ sơ: điểm tối đa". Without letters, and for 0 points, it is a value of 0. */
function nothingOf(assembly: Assembly, branches: readonly Branch[]): Branch | undefined {
  const { scope } = assembly;
  const divides = scope.quantities.some(({ expression }) => expression.kind === "binary") || scope.letters.size > 1;
  return divides ? branches.find((branch) => speaksOfNothing(assembly, branch) && (branch.guard !== null || !isNothing(branch.award) || deniesDivisor(assembly, branch))) : undefined;
}

/** "Dưới 100%: theo tỷ lệ tương ứng" is the ratio itself where 100% gives everything; beside another target it could be a part of the target as well, unless the text says "so với 90%". */
function withProrata(branches: readonly Branch[], max: number | undefined): readonly Branch[] {
  return replaced(branches, (branch) => {
    const target = branch.award.kind === "prorata" ? (branch.award.target ?? 1) : null;
    return target !== null && givesAllAt(branches, target, max) ? { ...branch, award: ratioOf(target) } : branch;
  });
}

function givesAllAt(branches: readonly Branch[], target: number, max: number | undefined): boolean {
  return branches.some(({ guard, award }) => isWholeAward(award, max) && guard?.kind === "interval" && guard.low?.amount.kind === "percent" && isNear(guard.low.amount.value, target));
}

/** Tỷ lệ / 90% × Điểm tối đa */
function ratioOf(target: number): Term {
  const ratio: Term = { kind: "quantity", words: UNNAMED_RATIO, owner: "own" };
  const share: Term = target === 1 ? ratio : { kind: "binary", operator: "/", left: ratio, right: { kind: "number", value: target, percent: true }, bracketed: true };
  return { kind: "binary", operator: "*", left: share, right: { kind: "max" }, bracketed: false };
}

/** How the figures of the awards are to be read. */
interface Figures {
  readonly percents: readonly number[];
  readonly money: MoneyUnit | null;
}

function resolveBranch(assembly: Assembly, branch: Branch, { percents, money }: Figures): ResolvedAward | null {
  const award = resolveAward(branch.award, { scope: assembly.scope, range: branch.range, words: "", barePercents: percents, max: assembly.context.max, money, inPart: assembly.isPart, bounded: true });
  const max = assembly.context.max ?? Infinity;
  if (award?.kind === "fixed" && exceedsWhole(award.award, max)) return null;
  return award?.kind === "sum" || (award?.kind === "fixed" && award.bare) ? null : award;
}

/** "15 điểm" of 10, "120% điểm": the text tells nothing of more than the maximum. */
function exceedsWhole(award: Band["award"], max: number): boolean {
  return award.kind === "share" ? award.share > 1 : award.kind === "points" && award.points > max;
}

/** The numbers without "%" that guards compare with. */
function barePercents(limits: readonly Limit[]): readonly number[] {
  return limits.filter(({ amount }) => amount.kind === "plain").map(({ amount }) => amount.value);
}

interface Draft {
  readonly branches: readonly Branch[];
  readonly guarded: readonly Guarded[];
  /** Both ends of all levels, and the unit of their amounts of money. */
  readonly limits: readonly Limit[];
  readonly money: MoneyUnit | null;
  readonly awards: readonly (ResolvedAward | null)[];
  readonly measure: FoundMeasure;
  readonly absent: Absent;
}

function finish(assembly: Assembly, draft: Draft): (Assembled & { readonly node: BandsNode }) | null {
  const { limits } = draft;
  const hasPercent = limits.some(({ amount }) => amount.kind === "percent");
  const settled = settleMeasure(draft.measure, hasPercent, true);
  if (mixesPercents(limits) || (hasPercent && comparesAmounts(draft.measure, assembly.scope)) || comparesTimes(settled, limits, assembly.scope)) return unreadable(assembly, wholeRange(assembly), "threshold");
  // "Chỉ số đạt 90/100 trở lên" asks for so many points of 100, and for no share of them.
  if (settled.unit === "quantity" && isSingle(settled) && limits.some(({ amount }) => amount.kind === "plain" && amount.parts !== undefined)) return unreadable(assembly, wholeRange(assembly), "threshold");
  const percent = draft.measure.scaled || statesPercent(assembly);
  if (contradictsLetters(assembly, settled, limits)) return unreadable(assembly, wholeRange(assembly), "threshold");
  const changing = draft.guarded.find(({ branch }) => changesQuotient(settled, wordOfChange(assembly, branch), assembly.scope));
  const points = isGrowth(settled.expression) && /điểm (?:phần trăm|%)/u.test(assembly.source.normal.text) ? draft.guarded[0] : undefined;
  const other = changing ?? points;
  if (other !== undefined) return unreadable(assembly, other.branch.range, "measure");
  const read = limitReader(settled.unit, { scaled: percent, money: draft.money }, limits);
  const bands: Band[] = [];
  for (const { branch, guard } of draft.guarded) {
    const award = awardOf(draft, branch);
    const [low, high] = [boundOf(guard.low, "low", read), boundOf(guard.high, "high", read)];
    if (award === null || low === undefined || high === undefined || (settled.unit === "ratio" && countsThings(guard)) || (low?.value ?? -Infinity) > (high?.value ?? Infinity)) return unreadable(assembly, branch.range, "threshold");
    bands.push({ low, high, award, span: spanOf(assembly.source, branch.range) });
  }
  // "Tỷ lệ (%) < 1: Tỷ lệ × Điểm tối đa": the ratio itself, or its hundredths.
  const plainRatio = percent && limits.every(({ amount }) => amount.kind === "plain") && bands.some(({ award, high }) => award.kind === "proportional" && award.divisor === 1 && (high?.value ?? 1) < 1);
  if (plainRatio && !draft.measure.scaled) return unreadable(assembly, wholeRange(assembly), "threshold");
  // "1% hộ đăng ký được 0,1 điểm": what each such share gives.
  const [only, ...rising] = bands;
  if (only !== undefined && rising.length === 0 && draft.branches.length === 1 && only.low !== null && only.low.value === only.high?.value && !isWholeAward(draft.branches[0]?.award ?? { kind: "max" }, assembly.context.max)) return unreadable(assembly, wholeRange(assembly), "branches-apart");
  const standard = standardOf(assembly, draft.guarded);
  if (standard !== null && !isSingle(settled) && isOtherFigure(assembly, settled.expression, standard)) return unreadable(assembly, wholeRange(assembly), "measure");
  const measure: Measure = { ...settled, capped: settled.capped && !bands.some(liesAboveWhole) };
  const [rest, ...others] = draft.branches.filter(({ guard }) => guard?.kind === "rest");
  if (others[0] !== undefined) return unreadable(assembly, others[0].range, "branches-apart");
  const otherwise = rest === undefined ? null : { award: awardOf(draft, rest) ?? { kind: "share" as const, share: 0 }, span: spanOf(assembly.source, rest.range) };
  const reached = asLowerBounds(assembly, resolveReach(bands, draft.guarded), draft.guarded, otherwise?.award ?? null);
  if (prefersRarer(reached, otherwise, draft.guarded, assembly.context.max ?? 1)) return unreadable(assembly, wholeRange(assembly), "threshold");
  // "Không tăng: 0 điểm" beside levels of growth is what the figures tell themselves.
  if ((isGrowth(settled.expression) || settled.signed === true) && CHANGES.includes(draft.absent.input?.label.toLowerCase() ?? "")) return unreadable(assembly, wholeRange(assembly), "condition");
  if (draft.absent.zero !== null && deniesTarget(assembly, draft.absent.asked?.label ?? "", settled.expression)) return unreadable(assembly, wholeRange(assembly), "condition");
  const absence = fitsZero(reached, draft.absent, assembly.context.max) ? draft.absent : (withoutDeed(draft.absent) ?? withoutOccurrence(draft.absent, hasPercent));
  if (absence === null) return unreadable(assembly, wholeRange(assembly), "condition");
  const checked = checkBands(assembly, measure, withoutZero(reached, absence), otherwise?.award ?? null);
  if (checked === null) return null;
  const literal = literalAwards(draft.awards);
  if (misfitIn(checked, literal, measure, assembly.context.max) !== undefined || (otherwise !== null && literal.has(otherwise.award))) return unreadable(assembly, wholeRange(assembly), "award");
  const values = { measure, max: assembly.context.max ?? 1, ranked: isRanking(assembly, draft.guarded), counts: isCount(assembly, measure, checked) };
  const placed = otherwise === null ? { bands: checked, otherwise } : placeRest(checked, otherwise, values);
  if (placed === null) return unreadable(assembly, rest?.range ?? wholeRange(assembly), "branches-apart");
  if (placed.otherwise === null) checkGaps(assembly, placed.bands, values);
  if (giveAlwaysAll(checked, assembly.context.max)) return unreadable(assembly, wholeRange(assembly), "branches-apart");
  const { absent } = absence;
  const grows = measure.unit === "ratio" && isSingle(measure) && tellsGrowth(assembly);
  const node = { ...bandsNode(grows ? { ...measure, signed: true } : measure, placed.bands), otherwise: placed.otherwise, absent };
  if (prefersLowerPlaces(assembly, draft.guarded, node)) return unreadable(assembly, wholeRange(assembly), "threshold");
  return { node, inputs: inputsOf(assembly, { ...draft, absent: absence }, measure) };
}

const CHANGES: readonly string[] = ["tăng", "giảm", "tăng trưởng"];

/** Those whose points are figures that are not told to be the maximum. */
function literalAwards(awards: Draft["awards"]): ReadonlySet<Band["award"]> {
  const literal = new Set<Band["award"]>();
  for (const award of awards) if (award?.kind === "measured" && award.literal) literal.add(award.award);
  return literal;
}

/** "tăng" of "Tăng từ 10% trở lên" */
function wordOfChange({ source: { tokens } }: Assembly, { head: { from, to } }: Branch): string {
  for (let index = from; index < to; index++) if (isWord(tokens, index, "tăng", "giảm")) return "tăng";
  return "";
}

/** "Trên 100%: 10 điểm" beside "Đạt 100%: 8 điểm": then more than everything is told apart from everything. */
function liesAboveWhole({ low, high }: Band): boolean {
  return (low !== null && (low.value > 1 || (low.value === 1 && !low.inclusive))) || (high !== null && high.value > 1);
}

/** "từ 10 hồ sơ" or "từ 80 điểm" is no ratio. */
function countsThings({ unit, low, high }: IntervalGuard): boolean {
  return unit !== null && [low, high].some((limit) => limit?.amount.kind === "plain" && limit.amount.value !== 0);
}

function awardOf(draft: Draft, branch: Branch): Band["award"] | null {
  const award = draft.awards[draft.branches.indexOf(branch)];
  return award === null || award === undefined || award.kind === "sum" ? null : award.award;
}

function boundOf(limit: Limit | null, side: Side, read: (limit: Limit, side: Side) => number | null): Bound | null | undefined {
  if (limit === null) return null;
  const value = read(limit, side);
  return value === null ? undefined : { value, inclusive: limit.inclusive };
}

/** "đạt 80%" beside "dưới 80%", "đủ 4 cuộc" beside "từ 2 đến 3 cuộc": at least so much, up to the next level. */
function resolveReach(bands: readonly Band[], guarded: readonly Guarded[]): readonly Band[] {
  return replaced(bands, (band, index) => {
    if (guarded[index]?.guard.reach !== true) return band;
    const below = bands.some(({ high }) => high !== null && band.low !== null && high.value + (high.inclusive ? 1 : 0) === band.low.value);
    const next = Math.min(...bands.flatMap(({ low }) => (low !== null && low.value > (band.low?.value ?? Infinity) ? [low.value] : [])));
    return below ? { ...band, high: Number.isFinite(next) ? { value: next, inclusive: false } : null } : band;
  });
}

/** Whether a measure is the one figure of a rule without letters. */
function isSingle({ expression }: Pick<Measure, "expression">): boolean {
  return expression.kind === "input" && expression.name === "value";
}

function inputsOf(assembly: Assembly, draft: Draft, measure: Measure): readonly RuleInput[] {
  const inputs: RuleInput[] = [];
  if (draft.absent.input !== null) inputs.push(draft.absent.input);
  if (!isSingle(measure)) return inputs;
  const words = saidWords(assembly, draft.guarded, draft.absent) ?? measure.words;
  const generic = words.split(" ").length < 3 || isRatioName(words);
  const label = withStandard(generic ? (assembly.context.name ?? words) : words, standardOf(assembly, draft.guarded));
  const unit = unitOf(draft.limits, draft.money) ?? draft.guarded.find(({ guard }) => guard.unit !== null)?.guard.unit ?? null;
  const counted = measure.unit === "quantity" && draft.limits.every(({ amount }) => amount.kind === "plain" && Number.isInteger(amount.value));
  return [{ name: "value", kind: "number", label, unit: measure.unit === "ratio" ? null : unit, counted }, ...inputs];
}
