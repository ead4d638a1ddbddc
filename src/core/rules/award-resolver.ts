import type { Award } from "./ast";
import { expandProducts, type Product } from "./product";
import { measureOf, sameExpression, type FoundMeasure } from "./measure-builder";
import type { Scope } from "./scope";
import type { Term } from "./term";
import type { TokenRange } from "./token";

/** An award whose names are resolved. */
export type ResolvedAward =
  | { readonly kind: "fixed"; readonly award: Award; /** A number without "điểm". */ readonly bare: boolean }
  | { readonly kind: "measured"; readonly measure: FoundMeasure; readonly award: Award }
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
}

/** Resolves the names of an award and brings it to one of the forms that can be computed. Null: it cannot be read beyond doubt. */
export function resolveAward(term: Term, context: AwardContext): ResolvedAward | null {
  const products = expandProducts(term)?.map((product) => inMaxima(product, context.max));
  if (products === undefined) return null;
  const fixed = products.filter(({ numerators, denominators }) => numerators.length + denominators.length === 0);
  const measured = products.filter((product) => !fixed.includes(product));
  if (measured.length === 0) return resolveFixed(fixed);
  const base = fixed.length === 0 ? 0 : shareOf(fixed);
  return base === null ? null : resolveMeasured(measured, base, context);
}

/** A measure times as many points as the maximum has is a share of the maximum. */
function inMaxima(product: Product, max: number | undefined): Product {
  const measured = product.numerators.length > 0 && product.maxima === 0;
  if (!measured || product.constant !== max || product.percent) return product;
  return { ...product, constant: 1, literals: Math.max(0, product.literals - 1), maxima: 1, points: false };
}

function resolveFixed(products: readonly Product[]): ResolvedAward | null {
  const share = shareOf(products);
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

function resolveMeasured(products: readonly Product[], base: number, context: AwardContext): ResolvedAward | null {
  const parts: { measure: FoundMeasure; award: Award }[] = [];
  for (const product of products) {
    const part = product.maxima === 1 && !product.points ? resolveProduct(product, context) : null;
    if (part === null) return null;
    parts.push(part);
  }
  const [first, ...others] = parts;
  if (first === undefined) return null;
  if (others.length === 0) return first.award.kind === "proportional" ? { kind: "measured", measure: first.measure, award: { ...first.award, base } } : null;
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
  if (!(divisor > 0) || product.constant < 0) return null;
  const award: Award = literal && !product.percentDivisor
    ? { kind: "proportional", base: 0, share: product.constant / divisor, divisor: 1 }
    : { kind: "proportional", base: 0, share: product.constant, divisor };
  return { measure, award };
}

function measureTerm(product: Product): Term | null {
  const [numerator, ...more] = product.numerators;
  if (numerator === undefined) return null;
  const over = (left: Term, right: Term): Term => ({ kind: "binary", operator: "/", left, right, bracketed: false });
  const times = (left: Term, right: Term): Term => ({ kind: "binary", operator: "*", left, right, bracketed: false });
  return product.denominators.reduce(over, more.reduce(times, numerator));
}
