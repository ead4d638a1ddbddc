import { someTerm } from "../parse/term/term";
import type { IntervalGuard } from "../parse/statement/guard";
import type { StatementOf } from "../parse/statement/statement";
import { spanOf } from "../text/source";
import { sharesUnit } from "./absence/absent";
import { speaksOfHappening, speaksOfNothing } from "./absence/none-assembler";
import { isNothing } from "./award/whole-award";
import { assembleCount } from "./counts/count-assembler";
import { assembleCountFormula } from "./counts/count-formula-assembler";
import { assembleCountKinds } from "./counts/count-kinds-assembler";
import { assembleCutOff } from "./counts/cut-off-assembler";
import { assembleFurther } from "./counts/further-assembler";
import { assembleConditional } from "./formulas/conditional-assembler";
import { assembleScore } from "./formulas/score-assembler";
import { assembleBands } from "./levels/bands-assembler";
import { assembleExcepted } from "./levels/excepted-assembler";
import { assembleListedCounts } from "./levels/listed-counts";
import { assembleRise } from "./levels/rise-assembler";
import { assembleSteps } from "./levels/step-assembler";
import { assembleChoice } from "./options/choice-assembler";
import { leavesOut } from "./options/left-out-option";
import { assembleShared } from "./options/shared-assembler";
import { assemblePeers, comparesUnits } from "./peers/peers-assembler";
import { pick, unreadable, wholeRange, type Assembled, type Assembly } from "./scope/assembly";
import { isRatioLabel } from "./scope/ratio-name";

const RESTRICTING: readonly string[] = ["chỉ", "vẫn"];

/** Asks the assembler of the form that the statements have. Null: none builds a node; why is in the diagnostics. */
export function assembleForm(assembly: Assembly): Assembled | null {
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

function assembleSum(assembly: Assembly): Assembled | null {
  const [sum, ...others] = pick(assembly.statements, "sum");
  const stray = others[0] ?? pick(assembly.statements, "branch", "score", "each", "minmax", "assignment")[0];
  if (sum === undefined || stray !== undefined) return unreadable(assembly, (stray ?? sum)?.range ?? { from: 0, to: 0 }, "one-sum");
  return { node: { kind: "sum", from: sum.from, to: sum.to, span: spanOf(assembly.source, sum.range) }, inputs: [] };
}
