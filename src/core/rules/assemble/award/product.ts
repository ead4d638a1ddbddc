import { roundDecimal } from "../../../text/decimal";
import { someTerm, type Term } from "../../parse/term/term";

/** One addend of an award, taken apart: constant × measure factors × maximum / divisors. */
export interface Product {
  /** The product of the numbers, with its sign. */
  readonly constant: number;
  /** How many numbers other than percentages stand as factors: then a plain divisor belongs to them ("1/2"). */
  readonly literals: number;
  /** Whether the numbers are percentages. */
  readonly percent: boolean;
  readonly divisor: number;
  readonly percentDivisor: boolean;
  /** The power of "Điểm tối đa". */
  readonly maxima: number;
  /** Whether it is a number of points ("10 điểm"). */
  readonly points: boolean;
  readonly numerators: readonly Term[];
  readonly denominators: readonly Term[];
}

const ONE: Product = {
  constant: 1, literals: 0, percent: false, divisor: 1, percentDivisor: false, maxima: 0, points: false, numerators: [], denominators: [],
};

/** A product that differs from another one, or from 1, in what is told. All are objects of one shape, which are read faster than copies with changes. */
export function productOf(told: Partial<Product>, { constant, literals, percent, divisor, percentDivisor, maxima, points, numerators, denominators }: Product = ONE): Product {
  return {
    constant: told.constant ?? constant,
    literals: told.literals ?? literals,
    percent: told.percent ?? percent,
    divisor: told.divisor ?? divisor,
    percentDivisor: told.percentDivisor ?? percentDivisor,
    maxima: told.maxima ?? maxima,
    points: told.points ?? points,
    numerators: told.numerators ?? numerators,
    denominators: told.denominators ?? denominators,
  };
}

/** The same with the other sign. */
export function negated(product: Product): Product {
  return productOf({ constant: -product.constant }, product);
}

/** More addends than this come from no real text. */
const MAX_PRODUCTS = 12;

/** Multiplies an award out into a sum of products. Null: it divides by a sum or by points, or subtracts figures that look like a range. */
export function expandProducts(term: Term): readonly Product[] | null {
  switch (term.kind) {
    case "number": return [productOf({ constant: term.value, literals: term.percent ? 0 : 1, percent: term.percent })];
    case "max": return [productOf({ maxima: 1 })];
    case "points": return [productOf({ constant: term.value, points: true })];
    case "letter": case "quantity": case "extreme": case "prorata": return [productOf({ numerators: [term] })];
    case "binary": return isMeasure(term) ? [productOf({ numerators: [term] })] : expandBinary(term);
  }
}

/** A sum of letters and quantities is one factor. */
function isMeasure(term: Term): boolean {
  const isSum = term.kind === "binary" && (term.operator === "+" || term.operator === "-");
  return isSum && !shiftsRatio(term) && !someTerm(term, (part) => part.kind === "max" || part.kind === "points" || part.kind === "quantity") && someTerm(term, (part) => part.kind === "letter");
}

/** "a/b − 40%": how far a ratio is from a level; "a/b − 1" and "1 − a/b" are measures of their own. */
function shiftsRatio({ left, right }: Extract<Term, { kind: "binary" }>): boolean {
  const shifts = (by: Term, ratio: Term): boolean => by.kind === "number" && by.value !== 1 && someTerm(ratio, (part) => part.kind === "binary" && part.operator === "/");
  return shifts(left, right) || shifts(right, left);
}

function expandBinary(term: Extract<Term, { kind: "binary" }>): readonly Product[] | null {
  const left = expandProducts(term.left);
  const right = expandProducts(term.right);
  if (left === null || right === null || left.length + right.length > MAX_PRODUCTS) return null;
  switch (term.operator) {
    case "+": return [...left, ...right];
    case "-": return !term.bracketed && isRange(left, right) ? null : [...left, ...right.map(negated)];
    case "*": return left.length > 1 && right.length > 1 ? null : multiplyAll(left, right);
    case "/": return divideAll(left, foldNumbers(right));
  }
}

/** "(100% - 50%)" below the line is one number. */
function foldNumbers(products: readonly Product[]): readonly Product[] {
  const plain = products.length > 1 && products.every((one) => one.maxima === 0 && !one.points && one.numerators.length + one.denominators.length === 0 && one.divisor === 1);
  const [first] = products;
  if (!plain || first === undefined || products.some(({ percent }) => percent !== first.percent)) return products;
  return [productOf({ constant: roundDecimal(products.reduce((sum, { constant }) => sum + constant, 0), 12) }, first)];
}

/** "90 - 100 điểm" is a range, not a difference; "(0,95 − 0,4)" is one. */
function isRange(left: readonly Product[], right: readonly Product[]): boolean {
  return [...left, ...right].every((product) => product.maxima === 0 && product.numerators.length === 0 && !product.percent);
}

function multiplyAll(left: readonly Product[], right: readonly Product[]): readonly Product[] {
  const products: Product[] = [];
  for (const one of left) for (const other of right) products.push(multiply(one, other));
  return products;
}

function multiply(left: Product, right: Product): Product {
  if (isWhole(right)) return left;
  if (isWhole(left)) return right;
  return {
    constant: left.constant * right.constant,
    literals: left.literals + right.literals,
    percent: left.percent || right.percent,
    divisor: left.divisor * right.divisor,
    percentDivisor: left.percentDivisor || right.percentDivisor,
    maxima: left.maxima + right.maxima,
    points: left.points || right.points,
    numerators: [...left.numerators, ...right.numerators],
    denominators: [...left.denominators, ...right.denominators],
  };
}

/** "× 100%" changes nothing. */
function isWhole({ constant, percent, literals, divisor, maxima, points, numerators, denominators }: Product): boolean {
  return percent && constant === 1 && literals === 0 && divisor === 1 && maxima === 0 && !points && numerators.length + denominators.length === 0;
}

function divideAll(left: readonly Product[], right: readonly Product[]): readonly Product[] | null {
  const [by, ...others] = right;
  if (by === undefined || others.length > 0 || by.points || by.maxima > 0 || by.constant === 0) return null;
  // "Tỷ lệ/1/2": who divides by 1 means a fraction.
  if (by.constant === 1 && by.literals > 0 && by.divisor === 1 && by.numerators.length === 0) return null;
  return left.map((product) => productOf({
    constant: product.constant * by.divisor,
    divisor: product.divisor * by.constant,
    percentDivisor: product.percentDivisor || (by.percent && by.numerators.length === 0),
    numerators: [...product.numerators, ...by.denominators],
    denominators: [...product.denominators, ...by.numerators],
  }, product));
}

/** All addends of a formula apart, also where bare numbers make them look like one figure. */
export function sumOf(term: Term): readonly Product[] | null {
  if (term.kind !== "binary" || (term.operator !== "+" && term.operator !== "-")) return expandProducts(term);
  const [left, right] = [sumOf(term.left), sumOf(term.right)];
  if (left === null || right === null) return null;
  return [...left, ...(term.operator === "-" ? right.map(negated) : right)];
}
