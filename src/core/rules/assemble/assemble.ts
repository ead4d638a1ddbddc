import type { RuleNode } from "../ast";
import { assembleBands } from "./levels/bands-assembler";
import { pick, unreadable, wholeRange, withStatements, type Assembled, type Assembly } from "./scope/assembly";
import { assembleChoice } from "./options/choice-assembler";
import { assembleConditional } from "./formulas/conditional-assembler";
import { assembleCount } from "./counts/count-assembler";
import { assembleCountFormula } from "./counts/count-formula-assembler";
import { assembleCountKinds } from "./counts/count-kinds-assembler";
import { assembleCutOff } from "./counts/cut-off-assembler";
import { assembleExcepted } from "./levels/excepted-assembler";
import { assembleFurther } from "./counts/further-assembler";
import { assemblePeers, comparesUnits } from "./peers/peers-assembler";
import { assembleShared } from "./options/shared-assembler";
import { leavesOut } from "./options/left-out-option";
import { gluedOptions } from "./options/glued-options";
import { withBarePoints } from "./award/bare-points";
import { pointsInDoubt } from "./award/points-in-doubt";
import { withGrowthGuards } from "./levels/growth-guards";
import { hasPhrase } from "../text/clauses/clause";
import { assembleListedCounts } from "./levels/listed-counts";
import { assembleScore } from "./formulas/score-assembler";
import type { Amount } from "../parse/term/amount";
import type { IntervalGuard, Limit } from "../parse/statement/guard";
import { sharesUnit } from "./absence/absent";
import { onlyDivisor, speaksOfHappening, speaksOfNothing } from "./absence/none-assembler";
import { withSingleLevel } from "./counts/single-level";
import type { StatementOf } from "../parse/statement/statement";
import { assembleRise } from "./levels/rise-assembler";
import { assembleSteps } from "./levels/step-assembler";
import { someTerm, type Term } from "../parse/term/term";
import { isNear } from "../../text/decimal";
import { isRatioLabel } from "./scope/scope";
import { spanOf } from "../text/source";
import type { TokenRange } from "../text/token";
import { isMost, isNothing, isWholeAward } from "./award/whole-award";

const RESTRICTING: readonly string[] = ["chỉ", "vẫn"];

/** Finds the form of a rule without parts, and builds its node. Null: no form fits beyond doubt; the place is in the diagnostics. */
export function assemble(typed: Assembly): Assembled | null {
  const stated = withStatements(typed, withBarePoints(typed.statements, typed.context.max));
  const statements = withGrowthGuards(withStatements(stated, withSingleLevel(stated)));
  const assembly = withStatements(stated, statements);
  const [part] = pick(statements, "score-part");
  if (part !== undefined) return unreadable(assembly, part.range, "one-formula");
  const amiss = gluedOptions(assembly) ?? pointsInDoubt(assembly);
  if (amiss !== undefined) return unreadable(assembly, amiss, "clause");
  const contradiction = contradictionIn(assembly);
  if (contradiction !== null) return unreadable(assembly, contradiction, "maximum");
  const [highest] = pick(statements, "highest-only");
  if (highest !== undefined && (comparesUnits(assembly) || pick(statements, "sum", "each", "score", "additive").length > 0)) return unreadable(assembly, highest.range, "one-method");
  const [floor] = pick(statements, "floor");
  if (floor !== undefined && pick(statements, "each").length === 0) return unreadable(assembly, floor.range, "least");
  const assembled = assembleForm(assembly);
  const omitted = pick(statements, "not-assessed").find(({ letter }) => assembled !== null && !dividesBy(assembled.node, letter));
  if (omitted !== undefined) return unreadable(assembly, omitted.range, "condition");
  const [figure] = pick(statements, "figure");
  if (assembled !== null && figure !== undefined && !tellsThing(assembly, figure.range)) return unreadable(assembly, figure.range, "one-method");
  const target = pick(statements, "target").find(({ amount }) => !setsLevel(statements, amount));
  // A target beside a formula or levels that do not name it may change them.
  return assembled !== null && target !== undefined && !(target.told && ["choice", "additive", "sum"].includes(assembled.node.kind)) ? unreadable(assembly, target.range, "one-method") : assembled;
}

/** Whether a rule divides by what is 0 where the row is left out: then it gives no score there anyway. */
function dividesBy(node: RuleNode, letter: string | null): boolean {
  if (node.kind !== "bands" || node.none !== null) return false;
  return letter === null ? node.measure.unit === "ratio" : onlyDivisor(node.measure.expression) === letter;
}

/** "Chỉ tiêu: 85%. Đạt từ 85% trở lên: …": the levels name the target themselves. */
function setsLevel(statements: Assembly["statements"], { kind, value }: Amount): boolean {
  const names = (limit: Limit | null): boolean => limit?.amount.kind === kind && limit.amount.value === value;
  const divides = (award: Term): boolean => someTerm(award, (term) => term.kind === "binary" && term.operator === "/" && term.right.kind === "number" && term.right.percent && kind === "percent" && isNear(term.right.value, value));
  return pick(statements, "branch").some(({ guard }) => guard?.kind === "interval" && (names(guard.low) || names(guard.high))) || pick(statements, "score").some(({ award }) => divides(award));
}

/** A percentage that tells which things are counted ("Hoạt động hiệu quả khi 80% phản ánh là chính xác" beside "Mỗi hoạt động hiệu quả: 1 điểm"); elsewhere it may be another threshold. */
function tellsThing({ statements, source }: Assembly, range: TokenRange): boolean {
  const { tokens } = source;
  const thing = pick(statements, "each")[0]?.what;
  // "Văn bản của cấp phó tính 50%" says what such a thing is worth.
  const states = tokens.slice(range.from, range.to).some(({ text }, offset) => text === ":" || (text === "%" && (range.from + offset + 1 >= range.to || tokens[range.from + offset + 1]?.kind !== "word")));
  const noun = thing === undefined || states ? null : `${tokens[thing.from]?.text ?? ""} ${tokens[thing.from + 1]?.text ?? ""}`;
  for (let index = range.from; index < range.to; index++) if (noun !== null && hasPhrase(tokens, index, noun)) return true;
  return false;
}

function assembleForm(assembly: Assembly): Assembled | null {
  const { statements } = assembly;
  if (comparesUnits(assembly)) return assemblePeers(assembly);
  if (pick(statements, "shared").length > 0) return assembleShared(assembly);
  if (pick(statements, "sum").length > 0) return assembleSum(assembly);
  if (pick(statements, "each").length > 0) return assembleThings(assembly);
  const left = pick(statements, "branch").find((branch) => leavesOut(assembly, branch));
  if (left !== undefined) return unreadable(assembly, left.range, "condition");
  const rise = assembleRise(assembly);
  const steps = rise === undefined ? assembleSteps(assembly) : rise;
  if (steps !== undefined) return steps;
  if (pick(statements, "score").length > 0) return assembleFormula(assembly);
  const branches = pick(statements, "branch");
  if (branches.length === 0) return unreadable(assembly, wholeRange(assembly), "award");
  const conditional = assembleConditional(assembly);
  if (conditional !== undefined) return conditional;
  const compared = branches.filter(({ guard }) => guard !== null);
  const worded = branches.filter((branch) => branch.guard === null && !isNothing(branch.award) && !isNone(assembly, branch, compared));
  const intervals = compared.filter(({ guard }) => guard?.kind === "interval");
  const scores = intervals.length > 1 || branches.some(({ guard, award }) => guard?.kind === "rest" && (award.kind === "prorata" || award.kind === "binary")) || intervals.some(({ guard }) => guard?.kind === "interval" && !isExact(guard) && !isDeed(assembly, guard, branches));
  if (scores && worded.length === 0) return assembleBands(assembly);
  const restricting = intervals.length > 1 ? worded.find((branch) => restricts(assembly, branch)) : undefined;
  if (restricting !== undefined) return unreadable(assembly, restricting.range, "one-method");
  const listed = assembleListedCounts(assembly);
  return listed === undefined ? assembleChoice(assembly) : listed;
}

function assembleThings(assembly: Assembly): Assembled | null {
  const further = assembleFurther(assembly);
  if (further !== undefined) return further;
  const kinds = assembleCountKinds(assembly);
  return kinds === undefined ? (assembleCutOff(assembly) ?? assembleCount(assembly)) : kinds;
}

function assembleFormula(assembly: Assembly): Assembled | null {
  const excepted = assembleCountFormula(assembly) ?? assembleExcepted(assembly);
  return excepted === undefined ? assembleScore(assembly) : excepted;
}

/** "Cuộc họp do cấp phó chủ trì thì cả mục chỉ được 50% điểm", "Thiếu một báo cáo thì vẫn được 6 điểm" beside levels: they change what those give, and are none themselves. */
function restricts({ source: { tokens } }: Assembly, { range, head }: StatementOf<"branch">): boolean {
  return tokens.slice(head.from, range.to).some(({ text }) => RESTRICTING.includes(text));
}

/** "Ban hành 01 kế hoạch" alone compares nothing: it is an option in words. */
function isExact(guard: IntervalGuard): boolean {
  return guard.low !== null && guard.low.amount.value === guard.high?.amount.value && guard.low.amount.kind !== "percent" && guard.subject === null;
}

/** "Không có sự cố" beside "1 sự cố", "Không phát sinh hồ sơ" beside ratios: that there is none, rather than an option in words. */
function isNone(assembly: Assembly, branch: StatementOf<"branch">, compared: readonly StatementOf<"branch">[]): boolean {
  if (!speaksOfNothing(assembly, branch)) return false;
  const guards = compared.flatMap(({ guard }) => (guard?.kind === "interval" ? [guard] : []));
  return assembly.scope.letters.size > 0 || assembly.scope.quantities.length > 0 || sharesUnit(assembly, branch.head, guards) || guards.every(({ low, high }) => (low ?? high)?.amount.kind === "percent")
    || (speaksOfHappening(assembly, branch) && guards.every(({ low, high, unit }) => unit !== null && (low ?? high)?.amount.kind === "plain"));
}

/** "Hoàn thành 100% nhiệm vụ: 5 điểm; chưa hoàn thành: 0 điểm": done or not done, where nothing else speaks of a ratio. */
function isDeed({ scope, context }: Assembly, { low, high, subject, words }: IntervalGuard, branches: readonly StatementOf<"branch">[]): boolean {
  const whole = low?.amount.kind === "percent" && low.amount.value === 1 && high?.amount.value === 1;
  const measured = subject !== null || words !== null || scope.letters.size > 0 || scope.quantities.length > 0 || isRatioLabel(context.name ?? "");
  return whole && branches.length === 2 && !measured && branches.every(({ award }) => !someTerm(award, ({ kind }) => kind === "quantity"));
}

/** A stated maximum that is not the indicator's, or a cap that only "points for each" can take into account. */
function contradictionIn(assembly: Assembly): TokenRange | null {
  const { statements, context } = assembly;
  const maxima = pick(statements, "maximum");
  const maximum = maxima.find(({ points }) => context.max !== undefined && points !== context.max);
  const start = maxima.find((stated) => stated.start === true && !losesPoints(statements));
  const counts = pick(statements, "each", "rise").length > 0;
  const cap = counts ? undefined : pick(statements, "cap").find(({ award }) => !isWholeAward(award, context.max));
  const most = pick(statements, "branch").find((branch, _, branches) => isMost(branch.award) && !givesMost(branches, context.max) && !isBest(branch, branches, context.max));
  const sum = pick(statements, "additive").find(({ most }) => most !== null && most !== context.max);
  return (maximum ?? start ?? cap ?? most ?? sum)?.range ?? null;
}

/** Whether something is taken away, and nothing given. */
function losesPoints(statements: Assembly["statements"]): boolean {
  const counted = pick(statements, "each");
  return counted.every(({ direction }) => direction === "subtract") && (counted.length > 0 || pick(statements, "step").length > 0);
}

/** "Tốt: tối đa 10 điểm; khá: tối đa 6 điểm": where all that give points say so and the best gives the maximum, each gives what it names; else something in between may be meant. */
function givesMost(branches: readonly StatementOf<"branch">[], max: number | undefined): boolean {
  const giving = branches.filter(({ award }) => !isNothing(award));
  return giving.every(({ award }) => isMost(award)) && giving.some(({ award }) => isWholeAward(award, max));
}

/** "Toàn bộ quy trình: tối đa 10 điểm; một phần: 4 điểm": the best of the levels or options gives the maximum, which the text calls so. */
function isBest(best: StatementOf<"branch">, branches: readonly StatementOf<"branch">[], max: number | undefined): boolean {
  return isWholeAward(best.award, max) && branches.length > 1 && branches.every((branch) => branch === best || (!isMost(branch.award) && !isWholeAward(branch.award, max)));
}

function assembleSum(assembly: Assembly): Assembled | null {
  const [sum, ...others] = pick(assembly.statements, "sum");
  const stray = others[0] ?? pick(assembly.statements, "branch", "score", "each", "minmax", "assignment")[0];
  if (sum === undefined || stray !== undefined) return unreadable(assembly, (stray ?? sum)?.range ?? { from: 0, to: 0 }, "one-sum");
  return { node: { kind: "sum", from: sum.from, to: sum.to, span: spanOf(assembly.source, sum.range) }, inputs: [] };
}
