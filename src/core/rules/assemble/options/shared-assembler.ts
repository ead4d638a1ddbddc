import type { AdditiveNode } from "../../ast";
import { pick, unreadable, type Assembled, type Assembly } from "../scope/assembly";
import { resolveAward } from "../award/award-resolver";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import { spanOf, wordsOf } from "../../text/source";

/** What may stand beside the heading and its items. */
const ALLOWED: readonly Statement["kind"][] = ["prose", "maximum", "unit"];
/** Shares that differ by less are the same. */
const TOLERANCE = 1e-6;

/** "Mỗi nội dung sau được 2,5 điểm:" and a list: every item is an option that gives so much, and together they make the maximum. Null: they do not. */
export function assembleShared(assembly: Assembly): Assembled | null {
  const { statements, source, context } = assembly;
  const [shared, ...others] = pick(statements, "shared");
  const restated = shared === undefined ? [] : pick(statements, "branch").filter((one) => restates(one, shared, context.max));
  const stray = others[0] ?? statements.find((one) => one !== shared && !ALLOWED.includes(one.kind) && !restated.some((branch) => branch === one));
  if (shared === undefined || stray !== undefined) return unreadable(assembly, (stray ?? shared)?.range ?? { from: 0, to: 0 }, "one-method");
  const items = restated.length > 0 ? restated.map(({ head }) => ({ range: head })) : pick(statements, "prose").filter(({ range }) => range.from >= shared.range.to);
  const award = resolveAward(shared.award, { scope: assembly.scope, range: shared.range, words: "", barePercents: [], max: context.max });
  const given = award?.kind === "fixed" && !award.bare ? award.award : null;
  const size = given?.kind === "share" ? given.share : given?.kind === "points" ? given.points / (context.max ?? Number.NaN) : Number.NaN;
  if (given === null || !(Math.abs(size * items.length - 1) < TOLERANCE)) return unreadable(assembly, shared.range, "parts-of-maximum");
  const options = items.map(({ range }, index) => ({ words: wordsOf(source, range), award: given, span: spanOf(source, range), input: `option${String(index + 1)}` }));
  const node: AdditiveNode = { kind: "additive", options };
  return { node, inputs: options.map(({ words, input }) => ({ name: input, kind: "flag", label: words, unit: null, counted: false, options: [words] })) };
}

/** "Trợ lý ảo: 2,5 điểm" under "Mỗi ứng dụng dưới đây được 2,5 điểm:" */
function restates({ guard, award }: StatementOf<"branch">, shared: StatementOf<"shared">, max: number | undefined): boolean {
  const [one, other] = [award, shared.award].map((term) => (term.kind === "max" ? max : term.kind === "points" ? term.value : undefined));
  return guard === null && one !== undefined && one === other;
}
