import type { Award, CountNode } from "../../ast";
import { deniesUncounted } from "../absence/absent-thing";
import { pick, unreadable, withStatements, type Assembled, type Assembly } from "../scope/assembly";
import { speaksOfScores } from "../../text/words/vocabulary";
import { isSymbol, phraseAt } from "../../text/clauses/clause";
import { COUNTABLE_NOUNS } from "../../text/words/countable-nouns";
import { spanOf, wordsOf, type Source } from "../../text/source";
import type { Statement, StatementOf } from "../../parse/statement/statement";
import type { Term } from "../../parse/term/term";
import { limitsOtherWay } from "../../parse/award/capped-award";
import { isWholeAward } from "../award/whole-award";
import { agreesWithNone, agreesWithMany, demandsThings, leavesUncounted } from "./beside-count";
import { fixedAward, capOf } from "./count-cap";

/** "Mỗi hoạt động: 01 điểm. Tổng điểm không quá điểm tối đa": points, or losses, for each of one kind of thing. */
export function assembleCount(stated: Assembly): Assembled | null {
  const assembly = withTotalAsCap(stated);
  const [each, ...others] = pick(assembly.statements, "each");
  const stray = pick(assembly.statements, "branch", "score", "minmax", "best", "relative", "sum", "assignment", "word-ratio", "additive").find((one) => each === undefined || !((agreesWithNone(assembly, one, each.direction) && !(each.direction === "add" && one.kind === "branch" && deniesUncounted(assembly, one.head, each.what))) || agreesWithMany(assembly, one, each) || demandsThings(assembly, one, each) || leavesUncounted(assembly, one, each)));
  if (each === undefined || others[0] !== undefined || stray !== undefined) {
    return unreadable(assembly, (others[0] ?? stray ?? each)?.range ?? { from: 0, to: 0 }, "one-count");
  }
  const award = fixedAward(assembly, each.award, each.range);
  if (givesAllAtOnce(assembly, each)) return unreadable(assembly, each.range, "award");
  if (award === null || losesFromNothing(assembly, each)) return unreadable(assembly, each.range, "award");
  const limits = pick(assembly.statements, "cap");
  const otherWay = limits.find(({ range }) => limitsOtherWay(assembly.source.tokens, range, each.direction));
  if (otherWay !== undefined) return unreadable(assembly, otherWay.range, "cap");
  const floor = pick(assembly.statements, "floor")[0];
  const kept = floor === undefined ? null : keptOf(assembly, floor, each, limits.length > 0);
  if (floor !== undefined && kept === null) return unreadable(assembly, floor.range, "least");
  const caps = [...(kept === null ? [] : [kept]), ...limits.map((cap) => cap.award), ...(each.cap === null ? [] : [each.cap])];
  const cap = capOf(assembly, caps, each.range);
  const beyond = limits.some((one) => one.beyond);
  if (cap === undefined || (!beyond && [award, cap].some((one) => exceedsMaximum(one, assembly.context.max))) || (beyond && (each.direction === "subtract" || !exceedsMaximum(cap, assembly.context.max)))) return unreadable(assembly, each.range, "cap");
  const span = spanOf(assembly.source, each.range);
  const node: CountNode = { kind: "count", input: "count", each: award, cap, beyond, span, direction: each.direction };
  const unit = phraseAt(assembly.source.tokens, each.what.from, COUNTABLE_NOUNS);
  const label = labelOf(assembly, each);
  return { node, inputs: [{ name: "count", kind: "number", label, unit, counted: true }] };
}

/** "Mỗi xã có tổ công nghệ số: Điểm tối đa": all is given where every one has it, and not for the first. */
function givesAllAtOnce({ statements, context, isPart }: Assembly, { direction, award, cap }: StatementOf<"each">): boolean {
  return direction === "add" && !isPart && isWholeAward(award, context.max) && cap === null && pick(statements, "cap").length === 0;
}

/** "Mỗi sáng kiến: 2 điểm; được cộng dồn nhưng không quá 10 điểm": what the same thing adds up to is its cap. */
function withTotalAsCap(assembly: Assembly): Assembly {
  const [each] = pick(assembly.statements, "each");
  if (each?.direction !== "add" || pick(assembly.statements, "additive").length === 0) return assembly;
  const statements = assembly.statements.flatMap((one): Statement[] => {
    if (one.kind !== "additive" || one.items !== undefined) return [one];
    return one.most === null ? [] : [{ kind: "cap", range: one.range, award: { kind: "points", value: one.most }, beyond: false }];
  });
  return withStatements(assembly, statements);
}

/** "Trừ 0,1 điểm/lần không gửi" of an unknown maximum: nothing tells what the points are taken from. */
function losesFromNothing({ statements, context }: Assembly, { direction }: StatementOf<"each">): boolean {
  return direction === "subtract" && context.max === undefined && pick(statements, "branch", "maximum").length === 0;
}

/** Words between which and the thing nothing is told of it: "Tổ chức mỗi lớp", "Trừ 1 điểm cho mỗi hồ sơ". */
const COUNTERS: readonly string[] = ["mỗi", "cứ", "điểm", "đ"];

/** What is counted in the words of the text, with what happens to it where that stands before its number: "Nộp muộn 01 báo cáo". */
export function thingWords(source: Source, { range, what }: StatementOf<"each">): string {
  const lead = source.tokens.slice(range.from, what.from);
  return wordsOf(source, lead.some(({ text }) => COUNTERS.includes(text)) ? what : { from: range.from, to: what.to });
}

/** The same with the words of a heading on its line: "Sáng kiến cấp tỉnh: mỗi sáng kiến 2 điểm", "Thiếu: trừ 2 điểm/nội dung bắt buộc". */
function labelOf({ source, statements }: Assembly, each: StatementOf<"each">): string {
  const own = thingWords(source, each);
  const lead = pick(statements, "lead").find(({ range }) => range.to === each.range.from && isSymbol(source.tokens, range.to - 1, ":"));
  if (lead === undefined || speaksOfScores(source.tokens, lead.range)) return own;
  const heading = wordsOf(source, { from: lead.range.from, to: lead.range.to - 1 });
  const [said, known] = [heading, own].map((words) => words.toLowerCase().split(" ")) as [string[], string[]];
  if (said.every((word) => known.includes(word))) return own;
  return known.every((word) => said.includes(word)) ? heading : `${heading}: ${own}`;
}

/** "Điểm thấp nhất là 2 điểm" beside losses off 10: so that 8 can be lost at the most. Null: it is the floor of something else. */
function keptOf({ context, worth }: Assembly, { award }: StatementOf<"floor">, each: StatementOf<"each">, capped: boolean): Term | null {
  const fits = each.direction === "subtract" && each.cap === null && !capped && worth === null && award.kind === "points" && context.max !== undefined;
  return fits && award.value > 0 && award.value < context.max ? { kind: "points", value: context.max - award.value } : null;
}

/** A cap above the maximum, where the maximum is known. */
function exceedsMaximum(cap: Award | null, max: number | undefined): boolean {
  if (cap === null) return false;
  return cap.kind === "share" ? cap.share > 1 : cap.kind === "points" && max !== undefined && cap.points > max;
}
