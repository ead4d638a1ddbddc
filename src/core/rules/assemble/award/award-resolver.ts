import { isNear } from "../../../text/decimal";
import type { MoneyUnit } from "../../parse/term/amount";
import type { Award } from "../../ast";
import { expandProducts, productOf, type Product } from "./product";
import { addsRatios } from "../measure/letter-labels";
import { measureOf, type FoundMeasure } from "../measure/measure-builder";
import { dividesAnything, sameExpression } from "../../node/expression-shape";
import { isRatioName } from "../scope/ratio-name";
import type { Scope } from "../scope/scope";
import { withMaximumFactor } from "../../parse/award/maximum-factor";
import { inMoneyUnit, type Term } from "../../parse/term/term";
import type { TokenRange } from "../../text/token";

/** An award whose names are resolved. */
export type ResolvedAward =
  | { readonly kind: "fixed"; readonly award: Award; /** A number without "điểm". */ readonly bare: boolean }
  /** `literal`: its points are figures that are not told to be the maximum, so that only what comes out of them tells whether they are read right. */
  | { readonly kind: "measured"; readonly measure: FoundMeasure; readonly award: Award; readonly literal: boolean }
  /** A sum over several measures: each gives its own part. */
  | { readonly kind: "sum"; readonly parts: readonly { readonly measure: FoundMeasure; readonly award: Award }[] };

/** How bare numbers are to be read: those that the guards compare a ratio with are percentages. */
export interface AwardContext {
  readonly scope: Scope;
  readonly range: TokenRange;
  readonly words: string;
  readonly barePercents: readonly number[];
  /** The indicator's maximum, where known: "Tỷ lệ × 10 điểm" is "Tỷ lệ × Điểm tối đa" where it is 10. */
  readonly max: number | undefined;
  /** Whether a part of a rule is read: there a bare factor can only be points, and together the parts must make the maximum. */
  readonly inPart?: boolean;
  /** The unit of money that the measure is in; absent where it is no money. */
  readonly money?: MoneyUnit | null;
  /** Whether what a formula comes to at the ends of its level is checked: then its figures may be points that are not the maximum. */
  readonly bounded?: true;
}

/** A ratio is divided by the number of ratios at most; larger numbers are percentages that are not marked as such. */
const MAX_MULTIPLE = 5;

/** Resolves the names of an award and brings it to one of the forms that can be computed. Null: it cannot be read beyond doubt. */
export function resolveAward(written: Term, context: AwardContext): ResolvedAward | null {
  if (isPlain(written)) return resolveFixed(expandProducts(written) ?? []);
  const term = inMoneyUnit(withMaximumFactor(written, context.max), context.money ?? null);
  const expanded = term === null ? null : expandAward(term, context.max);
  const steep = expanded !== null && exceedsMaximum(expanded, context.max);
  if (expanded === null || (steep && context.bounded !== true)) return null;
  const measures = expanded.some(({ numerators }) => numerators.length > 0);
  const told = expanded.map((product) => (measures ? inMaxima(product, context.max, context.inPart === true || addToMaximum(expanded, context.max)) : product));
  const literal = measures && context.bounded === true && expanded.every(isBare) && told.some(({ maxima }) => maxima === 0);
  const products = literal ? expanded.map((product) => inMaxima(product, context.max, true)) : told;
  const fixed = products.filter(({ numerators, denominators }) => numerators.length + denominators.length === 0);
  const measured = products.filter((product) => !fixed.includes(product));
  const mixed = fixed.some(({ maxima }) => maxima > 0) && fixed.some(({ points }) => points);
  if (measured.length === 0) return resolveFixed(mixed ? fixed.map((product) => inMaxima(product, context.max, false)) : fixed);
  const base = fixed.length === 0 ? 0 : shareOf(fixed);
  const resolved = base === null ? null : resolveMeasured(measured, base, context);
  return resolved?.kind === "measured" ? { ...resolved, literal: steep || literal } : resolved;
}

/** Whether an addend names neither the maximum nor points, and holds a figure that may be some. */
function isBare({ maxima, points, literals }: Product): boolean {
  return maxima === 0 && !points && literals > 0;
}

/** "Tỷ lệ × 20 điểm" of 10 is told for another maximum; a straight line between two levels may be steeper. */
function exceedsMaximum([only, ...others]: readonly Product[], max: number | undefined): boolean {
  return only !== undefined && others.length === 0 && only.points && only.numerators.length > 0 && max !== undefined && only.constant / Math.max(1, only.divisor) > max * (1 + 1e-9);
}

/** Beside a measure points are a share of the maximum: "Tỷ lệ × 6 điểm" of 10 is 0.6 of it. A bare number is taken for points only where it is the maximum. */
function inMaxima(product: Product, max: number | undefined, add: boolean): Product {
  if (product.maxima > 0 || max === undefined || !(max > 0)) return product;
  if (givesPointsPerCent(product, max)) return productOf({ constant: 1, literals: 0, maxima: 1, points: false }, product);
  if (product.points || (add && (!product.percent || product.literals > 0))) return productOf({ constant: product.constant / max, literals: Math.max(0, product.literals - 1), maxima: 1, points: false }, product);
  const whole = product.numerators.length > 0 && product.constant === max && !product.percent;
  return whole ? productOf({ constant: 1, literals: Math.max(0, product.literals - 1), maxima: 1 }, product) : product;
}

/** "Tỷ lệ × 0,1 điểm" of 10: so much for each of a hundred percent. */
function givesPointsPerCent({ numerators, denominators, constant, divisor, percent }: Product, max: number): boolean {
  const [only, ...others] = numerators;
  const ratio = only?.kind === "quantity" && others.length === 0 && denominators.length === 0 && isRatioName(only.words);
  return ratio && !percent && divisor === 1 && isNear(constant * 100, max);
}

/** "5 điểm", "Điểm tối đa", "0": an award that has no names, as most have none. */
function isPlain(award: Term): boolean {
  return award.kind === "points" || award.kind === "max" || (award.kind === "number" && award.money === undefined);
}

/** The addends of an award; those of a sum as they stand only where they make the maximum. */
function expandAward(term: Term, max: number | undefined): readonly Product[] | null {
  const addends = term.kind === "binary" && term.operator === "+" ? expandAddends(term) : null;
  return addends !== null && addToMaximum(addends, max) ? addends : expandProducts(term);
}

/** The addends of a sum, where it is not taken as one figure. */
function expandAddends(term: Term): readonly Product[] | null {
  if (term.kind !== "binary" || term.operator !== "+") return expandProducts(term);
  const [left, right] = [expandAddends(term.left), expandProducts(term.right)];
  return left === null || right === null ? null : [...left, ...right];
}

/** "6 × a/b + 4 × c/d", "60% × a/b × 10 + 40% × c/d × 10" of 10: bare numbers that together make the maximum. */
function addToMaximum(products: readonly Product[], max: number | undefined): boolean {
  const bare = products.every(({ maxima, points, literals, constant, divisor }) => maxima === 0 && !points && literals > 0 && constant > 0 && divisor === 1);
  return bare && products.length > 1 && max !== undefined && isNear(products.reduce((sum, { constant }) => sum + constant, 0), max);
}

function resolveFixed(products: readonly Product[]): ResolvedAward | null {
  const share = shareOf(products);
  // "0% điểm - 8 điểm": a range, or a slip.
  if (share !== null && share < 0) return null;
  if (share !== null) return { kind: "fixed", award: { kind: "share", share }, bare: false };
  const [only, ...others] = products;
  if (only === undefined || others.length > 0 || only.maxima !== 0) return null;
  const value = only.constant / only.divisor;
  if (value === 0) return { kind: "fixed", award: { kind: "share", share: 0 }, bare: false };
  if (only.points) return { kind: "fixed", award: { kind: "points", points: value }, bare: false };
  // "Mức 4: 0%" is a share of the maximum; "Chưa có: 0" is a number of points.
  if (only.percent) return { kind: "fixed", award: { kind: "share", share: value }, bare: false };
  return { kind: "fixed", award: { kind: "points", points: value }, bare: true };
}

/** The sum of "x × Điểm tối đa", or null where anything else stands there. */
function shareOf(products: readonly Product[]): number | null {
  let share = 0;
  for (const product of products) {
    if (product.maxima !== 1 || product.points || product.numerators.length > 0) return null;
    share += product.constant / product.divisor;
  }
  return share;
}

/** The form of one measure that grows or falls: less is better only where something is left to fall from. */
function withBase(award: Award, base: number): Award | null {
  if (award.kind !== "proportional") return null;
  return award.share < 0 && base <= 0 ? null : { ...award, base };
}

function resolveMeasured(products: readonly Product[], base: number, context: AwardContext): ResolvedAward | null {
  const parts: { measure: FoundMeasure; award: Award }[] = [];
  for (const product of products) {
    const part = product.maxima === 1 && !product.points ? resolveProduct(product, context) : null;
    if (part === null) return null;
    parts.push(part);
  }
  const [first, ...others] = parts;
  if (first === undefined) return null;
  if (others.length === 0) {
    const award = withBase(first.award, base);
    return award === null ? null : { kind: "measured", measure: first.measure, award, literal: false };
  }
  if (parts.some(({ award }) => award.kind === "proportional" && award.share < 0)) return null;
  const distinct = others.every((part) => !sameExpression(part.measure.expression, first.measure.expression));
  return distinct && base === 0 ? { kind: "sum", parts } : null;
}

function resolveProduct(product: Product, context: AwardContext): { measure: FoundMeasure; award: Award } | null {
  const term = measureTerm(product);
  const measure = term === null ? null : measureOf(term, context.scope, context.range, context.words);
  if (measure === null) return null;
  const literal = product.literals > 0;
  const percentLike = measure.scaled || (measure.ratio === true && (product.divisor === 100 || context.barePercents.includes(product.divisor)));
  const divisor = literal || product.percentDivisor ? product.divisor : product.divisor / (percentLike && product.divisor > 1 ? 100 : 1);
  // "Tỷ lệ/50" beside "dưới 50%": whether 50 is 50% must not be guessed.
  if ((measure.ratio === true || addsRatios(measure.expression, context.scope)) && divisor > MAX_MULTIPLE) return null;
  if (!(divisor > 0)) return null;
  // "a/b × 100 × Điểm tối đa": everyone above 1% would get all of it.
  if (literal && product.constant / divisor > MAX_MULTIPLE && dividesAnything(measure.expression)) return null;
  const award: Award = literal && !product.percentDivisor
    ? { kind: "proportional", base: 0, share: product.constant / divisor, divisor: 1 }
    : { kind: "proportional", base: 0, share: product.constant, divisor };
  return { measure, award };
}

function measureTerm(product: Product): Term | null {
  // A product of two figures ("a/b × hệ số c") is no ratio.
  const [numerator, ...more] = product.numerators;
  if (numerator === undefined || more.length > 0) return null;
  const over = (left: Term, right: Term): Term => ({ kind: "binary", operator: "/", left, right, bracketed: false });
  return product.denominators.reduce(over, numerator);
}
