import { pick, unreadable, type Assembled, type Assembly } from "../scope/assembly";
import { agreesWithNone } from "./beside-count";
import { thingWords } from "./count-assembler";
import { countsFurther } from "./further-assembler";
import { countSum, type CountedKind } from "../../node/count-sum";
import type { RuleInput } from "../../rule";
import type { StatementOf } from "../../parse/statement/statement";
import type { Term } from "../../parse/term/term";
import { spanOf } from "../../text/source";
import { isWholeAward } from "../award/whole-award";

type Each = StatementOf<"each">;

/** More kinds than this come from no real text. */
const MAX_KINDS = 10;
/** Times in which the same thing is counted: a delay of a week is one of seven days as well. */
const TIMES: readonly string[] = ["giờ", "ngày", "tuần", "tháng", "quý", "năm", "lần", "lượt", "làm", "việc"];
/** What may give, take or limit points beside things of several kinds. */
const OTHERS = ["score", "minmax", "best", "relative", "sum", "assignment", "word-ratio", "floor", "step", "rise", "highest-only"] as const;

/**
 * "Mỗi báo cáo chậm trừ 0,5 điểm; mỗi báo cáo thiếu trừ 1 điểm", "Mỗi tin bài 0,1 điểm, mỗi video 0,5 điểm, tổng không quá 5 điểm": points, or losses, for things of several
 * kinds. undefined: the text counts one kind at the most; null: what counts twice, or where it ends, is not told.
 */
export function assembleCountKinds(assembly: Assembly): Assembled | null | undefined {
  const { statements, context: { max }, source } = assembly;
  const eaches = pick(statements, "each");
  const [first] = eaches;
  if (first === undefined || eaches.length < 2) return undefined;
  const { direction } = first;
  const stray = eaches.find((each) => each.direction !== direction || countsFurther(source, each)) ?? pick(statements, ...OTHERS)[0] ?? pick(statements, "additive").find(({ most, items = eaches.length }) => (most ?? max) !== max || items !== eaches.length) ?? pick(statements, "branch").find((branch) => !agreesWithNone(assembly, branch, direction));
  if (stray !== undefined) return unreadable(assembly, stray.range, "one-count");
  const things = eaches.map((each) => thingWords(source, each));
  const twice = eaches.find((_, index) => things.some((other, place) => place !== index && holdsThing(things[index] ?? "", other)));
  if (twice !== undefined || assembly.isPart || max === undefined || !isEnded(assembly, eaches, max)) return unreadable(assembly, (twice ?? first).range, "one-count");
  const kinds = eaches.map((each, index) => kindOf(each, `part${String(index + 1)}.count`, max));
  const known = kinds.filter((kind) => kind !== null);
  if (known.length < kinds.length || known.length > MAX_KINDS) return unreadable(assembly, first.range, "award");
  const inputs = known.map(({ input }, index): RuleInput => ({ name: input, kind: "number", label: things[index] ?? "", unit: null, counted: true }));
  return { node: countSum(known, direction, max, spanOf(source, first.range)), inputs };
}

/** Whether the text says where many things end: losses at 0, gains at a maximum that it names, also behind the last kind ("mỗi video 0,5 điểm (tối đa 10 điểm)"): above it nothing is given anyway. */
function isEnded({ statements }: Assembly, eaches: readonly Each[], max: number): boolean {
  const caps = pick(statements, "cap");
  const whole = caps.every(({ award, beyond }) => !beyond && isWholeAward(award, max));
  const last = eaches.at(-1);
  const ended = last?.cap != null && isWholeAward(last.cap, max);
  return whole && (last?.direction === "subtract" || ended || caps.length > 0 || pick(statements, "additive").some(({ most }) => most === max) || pick(statements, "maximum").some(({ points }) => points === max));
}

/** Whether what is counted as the one thing is counted as the other as well: the same words, or some of them ("lỗi" and "lỗi nghiêm trọng"). */
function holdsThing(thing: string, other: string): boolean {
  const words = new Set(timeless(thing));
  return timeless(other).every((word) => words.has(word));
}

function timeless(thing: string): readonly string[] {
  return thing.toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word !== "" && !TIMES.includes(word));
}

/** Null: the points are not told in numbers, or one thing gives or takes more than there is. */
function kindOf({ award, cap }: Each, input: string, max: number): CountedKind | null {
  const [each, most] = [pointsOf(award), cap === null ? null : pointsOf(cap)];
  if (each === null || each > max || (cap !== null && most === null)) return null;
  return { input, each, cap: most };
}

function pointsOf(term: Term): number | null {
  return term.kind === "points" && term.value > 0 ? term.value : null;
}
