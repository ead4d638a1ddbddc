import type { Award, Band } from "../../ast";
import { countBands } from "./count-bands";
import { pick, unreadable, type Assembled, type Assembly } from "../scope/assembly";
import { agreesWithNone } from "./beside-count";
import { capOf } from "./count-cap";
import type { StatementOf } from "../../parse/statement/statement";
import { holdsPhrase, phraseAt } from "../../text/clauses/clause";
import { PhraseList } from "../../text/words/phrase-list";
import { spanOf, wordsOf, type Source } from "../../text/source";

/** Words of the things behind the first one. */
const FURTHER = new PhraseList("tiếp theo", "kế tiếp", "tăng thêm", "làm thêm", "bổ sung thêm", "thêm", "thứ hai trở đi", "thứ 2 trở đi");
/** Words of the first one. */
const FIRST = new PhraseList("đầu tiên", "thứ nhất");

type Each = StatementOf<"each">;
type Branch = StatementOf<"branch">;

/** Whether points are for each thing behind a first one: "mỗi văn bản tiếp theo 1 điểm". */
export function countsFurther({ tokens }: Source, { range, what }: Each): boolean {
  return holdsPhrase(tokens, { from: range.from, to: what.to }, FURTHER);
}

/**
 * "Văn bản đầu tiên 2 điểm, mỗi văn bản tiếp theo 1 điểm, tối đa 5 điểm": levels over the count. undefined: no points are for each further thing; null: what the first one gives
 * is not told, or more stands beside it.
 */
export function assembleFurther(assembly: Assembly): Assembled | null | undefined {
  const { statements, context, source, isPart } = assembly;
  const each = pick(statements, "each").find((one) => countsFurther(source, one));
  if (each === undefined) return undefined;
  const branches = pick(statements, "branch");
  const first = branches.find((branch) => isFirst(assembly, branch, each));
  const stray = pick(statements, "each").find((one) => one !== each) ?? pick(statements, "score", "minmax", "best", "relative", "sum", "assignment", "word-ratio", "additive")[0] ?? branches.find((branch) => branch !== first && !agreesWithNone(assembly, branch, "add"));
  if (first === undefined || stray !== undefined || isPart || each.direction === "subtract") return unreadable(assembly, (stray ?? each).range, "one-count");
  const caps = pick(statements, "cap");
  const cap = capOf(assembly, [...caps.map(({ award }) => award), ...(each.cap === null ? [] : [each.cap])], each.range);
  const levels = cap === undefined || caps.some(({ beyond }) => beyond) || context.max === undefined ? null : levelsOf(first, each, cap, context.max);
  if (levels === null) return unreadable(assembly, each.range, "cap");
  const bands = levels.map((level, index): Band => ({ ...level, span: spanOf(source, index === 0 ? first.range : each.range) }));
  const label = wordsOf(source, { from: each.what.from, to: each.what.from + nounLength(assembly, each) });
  return countBands(label, bands);
}

/** None of it, the first one with each further one, and so many that no more is given. Null: the points are not told in numbers, or they do not fit the maximum. */
function levelsOf(first: Branch, each: Each, cap: Award | null, max: number): readonly Omit<Band, "span">[] | null {
  const most = cap === null ? max : cap.kind === "points" && cap.points <= max ? cap.points : Number.NaN;
  if (first.award.kind !== "points" || each.award.kind !== "points") return null;
  const [start, step] = [first.award.value, each.award.value];
  if (!(start > 0 && step > 0 && start < most)) return null;
  const full = 1 + Math.ceil((most - start) / step - 1e-9);
  const rising: Award = { kind: "proportional", base: (start - step) / max, share: step / max, divisor: 1 };
  return [
    { low: null, high: { value: 1, inclusive: false }, award: { kind: "share", share: 0 } },
    { low: { value: 1, inclusive: true }, high: { value: full, inclusive: false }, award: rising },
    { low: { value: full, inclusive: true }, high: null, award: { kind: "points", points: most } },
  ];
}

/** "Văn bản đầu tiên 2 điểm", "Có 1 văn bản: 2 điểm" before "mỗi văn bản tiếp theo". */
function isFirst(assembly: Assembly, { guard, head, added }: Branch, each: Each): boolean {
  const { tokens } = assembly.source;
  const words = tokens.slice(head.from, head.to);
  if (added || words.some(({ kind, value }) => kind === "number" && value !== 1)) return false;
  const noun = tokens[each.what.from]?.text;
  const shared = noun !== undefined && words.some(({ text }) => text === noun);
  if (guard === null) return shared && holdsPhrase(tokens, head, FIRST);
  return shared && guard.kind === "interval" && guard.subject === null && guard.low?.amount.kind === "plain" && guard.low.amount.value === 1 && guard.high?.amount.value === 1;
}

/** The words of the thing without "tiếp theo". */
function nounLength({ source }: Assembly, { what }: Each): number {
  let length = 1;
  while (what.from + length < what.to && phraseAt(source.tokens, what.from + length, FURTHER) === null) length++;
  return length;
}
