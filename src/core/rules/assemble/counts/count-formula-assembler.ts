import type { CountNode, Expression } from "../../ast";
import { pick, type Assembled, type Assembly } from "../scope/assembly";
import { isNear } from "../../../text/decimal";
import { dividesAnything } from "../../node/expression-shape";
import { lessenedSum, pointsOf, pointsOfRatio, pointSum } from "../../node/count-sum";
import { expandProducts, negated, sumOf, type Product } from "../award/product";
import type { RuleInput } from "../../rule";
import { toExpression } from "../scope/expression";
import type { StatementOf } from "../../parse/statement/statement";
import type { Term } from "../../parse/term/term";
import { spanOf } from "../../text/source";
import { isNothing, isWholeAward } from "../award/whole-award";

/** So many points for each thing, on top of nothing or off the maximum. */
interface PerThing {
  readonly thing: Term;
  readonly each: number;
  readonly direction: CountNode["direction"];
}

/**
 * "Điểm = 2 × a, không quá điểm tối đa" where a counts things, "Điểm = Điểm tối đa − 0,5 × n": a formula that gives or takes points for each thing. undefined: the text is not
 * of this form.
 */
export function assembleCountFormula(assembly: Assembly): Assembled | undefined {
  const { statements, context, source, scope } = assembly;
  const [score, ...others] = pick(statements, "score");
  const stray = pick(statements, "each", "sum", "best", "relative", "minmax", "additive").length > 0 || others.length > 0;
  const max = context.max;
  if (score === undefined || stray || max === undefined || assembly.isPart || !keepsWithin(score, max)) return undefined;
  const sum = sumOfCounts(assembly, score, max);
  if (sum !== undefined) return sum;
  const found = perThing(score.award, max);
  // Points for one thing that reach the maximum at once are none for each.
  if (found === null || !(found.each * 2 <= max)) return undefined;
  if (pick(statements, "branch").some((branch) => !losesAll(branch, found, max))) return undefined;
  // Without an end that the text names, many things would give more than the maximum.
  if (found.direction === "add" && score.limits.most === null && pick(statements, "cap").length === 0) return undefined;
  const node = (input: string): CountNode => ({ kind: "count", input, each: { kind: "points", points: found.each }, cap: null, beyond: false, span: spanOf(source, score.range), direction: found.direction });
  if (found.thing.kind === "quantity") {
    const input: RuleInput = { name: "count", kind: "number", label: found.thing.words, unit: null, counted: true };
    return found.thing.words.startsWith("số ") && found.thing.owner === "own" ? { node: node(input.name), inputs: [input] } : undefined;
  }
  const definition = found.thing.kind === "letter" ? scope.letters.get(found.thing.name) : undefined;
  if (found.thing.kind !== "letter" || definition?.counted !== true) return undefined;
  scope.used.set(found.thing.name, definition);
  return { node: node(found.thing.name), inputs: [] };
}

/**
 * "10 − 2 × m − n", "2 × x + y, tối đa 10 điểm" where all letters count things: points, or losses, for several kinds of them; "a/b × 8 + c, tối đa 10 điểm": points for things on top
 * of those for ratios; "a/b × 10 − 0,5 × c": losses for things off those for a ratio. undefined: the formula is another one.
 */
function sumOfCounts(assembly: Assembly, score: StatementOf<"score">, max: number): Assembled | undefined {
  const { source, scope, statements } = assembly;
  const addends = sumOf(score.award) ?? [];
  const [first] = addends;
  const loses = first !== undefined && isWhole(first, max);
  const ratios = loses ? [] : ratiosOf(assembly, score, addends, max);
  const others = addends.slice(loses ? 1 : ratios.length);
  const lessens = ratios.length === 1 && first !== undefined && isNear(wholePoints(first, max), max) && others.every(({ constant }) => constant < 0);
  const gains = (loses || lessens ? others.map(negated) : others).map(gain);
  // Where the text says how much all of them give at the most, one may come near to that.
  const capped = score.limits.most !== null && gains.length > 1;
  const things = gains.flatMap((found) => {
    const [name, definition] = found?.thing.kind === "letter" ? [found.thing.name, scope.letters.get(found.thing.name)] : [];
    return found && name !== undefined && definition?.counted === true && (capped ? found.each < max : found.each * 2 <= max) ? [{ name, definition, each: found.each }] : [];
  });
  const ended = loses || lessens || score.limits.most !== null || pick(statements, "cap").length > 0;
  if (things.length === 0 || ratios.length + things.length < 2 || things.length < gains.length || new Set(things.map(({ name }) => name)).size < things.length || !ended || pick(statements, "branch").length > 0) return undefined;
  for (const { name, definition } of things) scope.used.set(name, definition);
  const counts = things.map(({ name, each }) => pointsOf({ input: name, each, cap: null }));
  const span = spanOf(source, score.range);
  return { node: lessens ? lessenedSum(ratios, counts, max, span) : pointSum([...ratios, ...counts], loses ? "subtract" : "add", max, span), inputs: [] };
}

/** The points of the ratios with which a sum begins: "a/b × 8". Behind points for things the ratio could divide them as well ("c + a/b × 8"). */
function ratiosOf({ scope }: Assembly, score: StatementOf<"score">, addends: readonly Product[], max: number): readonly Expression[] {
  const ratios: Expression[] = [];
  for (const { constant, divisor, literals, percent, percentDivisor, maxima, points: stated, numerators: [above, ...others], denominators: [below, ...more] } of addends) {
    const points = wholePoints({ constant, divisor, maxima }, max);
    // "a/b + c": how many points all of the ratio gives is not told.
    if (above === undefined || (literals === 0 && maxima === 0 && !stated) || others.length + more.length > 0 || percent || percentDivisor || maxima > 1 || !(points > 0 && points <= max)) break;
    const term: Term = below === undefined ? above : { kind: "binary", operator: "/", left: above, right: below, bracketed: true };
    if (below === undefined && above.kind !== "quantity") break;
    const ratio = toExpression(term, scope, score.range);
    if (ratio === null || !dividesAnything(ratio)) break;
    ratios.push(pointsOfRatio(points, ratio));
  }
  return ratios;
}

/** The points of an addend for all of its ratio. */
function wholePoints({ constant, divisor, maxima }: Pick<Product, "constant" | "divisor" | "maxima">, max: number): number {
  return (constant / divisor) * (maxima === 1 ? max : 1);
}

function keepsWithin({ limits: { least, most } }: StatementOf<"score">, max: number): boolean {
  return least === null && (most === null || isWholeAward(most, max));
}

function perThing(award: Term, max: number): PerThing | null {
  const [first, second, ...others] = addendsOf(award) ?? [];
  if (first === undefined || others.length > 0) return null;
  if (second === undefined) return gain(first);
  const loss = isWhole(first, max) ? gain(negated(second)) : null;
  return loss === null ? null : { ...loss, direction: "subtract" };
}

/** "10 − 2 × n" apart; in other formulas such a difference is one figure. */
function addendsOf(award: Term): readonly Product[] | null {
  if (award.kind !== "binary" || award.operator !== "-" || award.left.kind !== "number") return expandProducts(award);
  const [whole, loss] = [expandProducts(award.left), expandProducts(award.right)];
  return whole === null || loss === null ? null : [...whole, ...loss.map(negated)];
}

/** "Nếu n ≥ 5 thì 0 điểm" beside 2 off 10 for each: what so many lose anyway. */
function losesAll({ guard, award, added }: StatementOf<"branch">, { thing, each, direction }: PerThing, max: number): boolean {
  if (guard?.kind !== "interval" || added || direction !== "subtract" || !isNothing(award) || guard.high !== null || guard.low?.amount.kind !== "plain") return false;
  return guard.subject?.kind === "letter" && thing.kind === "letter" && guard.subject.name === thing.name && guard.low.inclusive && guard.low.amount.value * each >= max;
}

function gain({ constant, divisor, percent, percentDivisor, maxima, numerators, denominators }: Product): PerThing | null {
  const [thing, ...others] = numerators;
  const plain = others.length === 0 && denominators.length === 0 && maxima === 0 && !percent && !percentDivisor;
  return plain && thing !== undefined && constant > 0 ? { thing, each: constant / divisor, direction: "add" } : null;
}

function isWhole({ constant, divisor, percent, maxima, numerators, denominators }: Product, max: number): boolean {
  const size = constant / divisor;
  return !percent && numerators.length + denominators.length === 0 && (maxima === 1 ? size === 1 : maxima === 0 && size === max);
}
