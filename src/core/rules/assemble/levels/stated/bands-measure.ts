import { unreadable, wholeRange, type Assembly } from "../../scope/assembly";
import type { ResolvedAward } from "../../award/award-resolver";
import { expressionWords } from "../../../evaluate/measure-value";
import type { IntervalGuard } from "../../../parse/statement/guard";
import type { Absent } from "../../absence/absent";
import { measureOf, onlyMeasure, SINGLE, type FoundMeasure } from "../../measure/measure-builder";
import { sameExpression } from "../../../node/expression-shape";
import { isPercentage, isRatioLabel } from "../../scope/ratio-name";
import { leadsOn, measuredIn } from "../../measure/guard-subjects";
import { textOf } from "../../../text/clauses/clause";
import { wordsOf } from "../../../text/source";
import type { Term } from "../../../parse/term/term";
import type { TokenRange } from "../../../text/token";
import type { Branch, Guarded } from "./guarded";
import { knownOf } from "../../../lists";

/** The one measure that all guards and awards speak of. */
export function findMeasure(assembly: Assembly, guarded: readonly Guarded[], awards: readonly (ResolvedAward | null)[], words: string): FoundMeasure | null {
  const comparesPlain = guarded.some((one) => one.guard.subject !== null && isPlain(one.guard));
  const measures: { found: FoundMeasure; range: TokenRange }[] = [];
  for (const { guard, branch } of guarded) {
    const found = goesOnComparing(guarded, guard) ? "whichever" : guardMeasure(assembly, guard, branch, comparesPlain);
    if (found === null) return unreadable(assembly, branch.range, "measure");
    if (found !== "whichever") measures.push({ found, range: branch.range });
  }
  for (const award of awards) if (award?.kind === "measured") measures.push({ found: award.measure, range: wholeRange(assembly) });
  const counted = otherCount(assembly, guarded, awards);
  if (counted !== null) return unreadable(assembly, counted, "one-measure");
  const first = measures[0]?.found ?? { expression: SINGLE, ratio: isRatioLabel(words) ? true : null, scaled: false, words: "" };
  const other = measures.find(({ found }) => !sameExpression(found.expression, first.expression));
  if (other !== undefined) return unreadable(assembly, other.range, "one-measure");
  return measures.find(({ found }) => found.ratio !== null)?.found ?? first;
}

/** "Số tin bài ≥ 20: …; < 20: số hồ sơ/20 × 10": the words of a level that counts other things than an award divides. Null: there are none. */
function otherCount({ source: { tokens } }: Assembly, guarded: readonly Guarded[], awards: readonly (ResolvedAward | null)[]): TokenRange | null {
  const divided = knownOf(awards, (award) => (award?.kind === "measured" && award.measure.expression === SINGLE ? thingsOf(award.measure.words) : null));
  if (divided.length === 0) return null;
  const differs = (words: TokenRange): boolean => {
    const things = thingsOf(textOf(tokens, words));
    return things !== null && divided.some((other) => !things.startsWith(other) && !other.startsWith(things));
  };
  return knownOf(guarded, ({ guard }) => guard.words).find(differs) ?? null;
}

/** "tin bài" of "số lượng tin, bài"; null: no count of things. */
function thingsOf(words: string): string | null {
  const things = /^(?:tổng )?số (?:lượng )?(.+)/u.exec(words.toLowerCase().replaceAll(/ ?,/gu, ""))?.[1];
  return things === undefined || /^(?:thực|đạt|đã|hiện|điểm)/u.test(things) ? null : things;
}

/** What the text calls the figure of its conditions, before them or over them. Null: it does not say. */
export function saidWords(assembly: Assembly, guarded: readonly Guarded[], absent: Absent): string | null {
  const said = guarded.find(({ guard }) => guard.words !== null && !leadsOn(assembly.source.tokens, guard.words))?.guard.words ?? absent.lead ?? headingRatio(assembly);
  const words = said === null ? null : wordsOf(assembly.source, measuredIn(assembly.source, said));
  // "Tính trên số văn bản đi:", "Lấy theo kết quả khảo sát:" above percentages: of what or whence they are, and not what they are called.
  return said === absent.lead && words !== null && /^(?:tổng số|số|lấy|trích|tổng hợp) /iu.test(words) && guarded.every(({ guard }) => isPercent(guard)) ? null : words;
}

/** "Tỷ lệ thanh toán không dùng tiền mặt (%)" on a line of its own above the levels. Null: nothing stands there, or no ratio. */
function headingRatio({ source, statements }: Assembly): TokenRange | null {
  const [first] = statements;
  return first?.kind === "prose" && isRatioLabel(wordsOf(source, first.range)) ? first.range : null;
}

/** Whether a guard compares with bare figures, which are no things. */
function isPlain({ low, high, unit }: IntervalGuard): boolean {
  return unit === null && [low, high].every((limit) => limit === null || limit.amount.kind === "plain");
}

/** The words of "a/b ≥ 40%" are those of its condition: what is compared is "a/b". */
function comparedMeasure(found: FoundMeasure | null, subject: Term): FoundMeasure | null {
  return found === null || subject.kind === "quantity" ? found : { ...found, words: expressionWords(found.expression) };
}

/** "a/b đạt 80% trở lên: …; dưới 80%: …": a percentage behind one of a quotient of letters, with nothing of its own that it compares. */
function goesOnComparing(guarded: readonly Guarded[], { subject, words, unit, low, high }: IntervalGuard): boolean {
  const first = guarded[0]?.guard;
  const named = first?.subject?.kind === "binary" && first.subject.operator === "/" && isPercent(first);
  return named && subject === null && words === null && unit === null && isPercent({ low, high });
}

/** "đạt ≥ 0,7": a part of the whole, as only a ratio can be. */
function isFraction({ low, high, unit }: IntervalGuard): boolean {
  return unit === null && [low, high].every((limit) => limit === null || (limit.amount.kind === "plain" && limit.amount.value > 0 && limit.amount.value < 1));
}

function isPercent({ low, high }: Pick<IntervalGuard, "low" | "high">): boolean {
  return [low, high].every((limit) => limit === null || limit.amount.kind === "percent");
}

/** "whichever": the guard does not say what it compares and nothing else is defined. Null: it cannot be told. */
function guardMeasure(assembly: Assembly, guard: IntervalGuard, branch: Branch, comparesPlain: boolean): FoundMeasure | "whichever" | null {
  const { scope, source } = assembly;
  if (guard.subject !== null) return comparedMeasure(measureOf(guard.subject, scope, branch.range, wordsOf(source, branch.head)), guard.subject);
  // "a/b từ 0,8 trở lên: …; từ 0,5 đến dưới 0,8: …"
  if (comparesPlain && guard.words === null && isPlain(guard)) return "whichever";
  const only = onlyMeasure(scope);
  const percent = guard.low?.amount.kind === "percent" || guard.high?.amount.kind === "percent";
  if (only !== null) return percent || only.scaled || isFraction(guard) ? only : null;
  if (scope.quantities.length > 0 || scope.letters.size > 1) return null;
  if (scope.letters.size === 0) return "whichever";
  const [letter, definition] = [...scope.letters.entries()][0] ?? [];
  if (letter === undefined || definition === undefined) return "whichever";
  // "Tỷ lệ ≥ 85%: …; b: Tổng số hồ sơ": the other side of the ratio is lost.
  if (percent && definition.counted && !isPercentage(definition.label)) return null;
  scope.used.set(letter, definition);
  return { expression: { kind: "input", name: letter }, ratio: percent || isPercentage(definition.label) ? true : null, scaled: false, words: letter };
}
