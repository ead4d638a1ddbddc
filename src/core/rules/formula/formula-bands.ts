import { isNear } from "../../text/decimal";
import type { Award, BandsNode, Expression, Measure } from "../ast";
import { awardAt } from "../node/award-value";
import { expressionNames } from "../evaluate/figures";
import type { FormulaDialect } from "./formula-node";
import type { FormulaPiece } from "./formula-piece";
import { arrayConstant, factor, fixedAwardText, formulaExpression, formulaNumber, measureText, shareFactor } from "./formula-text";
import type { FormulaReferences } from "../rule";
import { growthOf } from "../node/expression-shape";
import { limitOfShare } from "../node/measures";
import { nonNegativeIn } from "../node/non-negative";
import { segmentsOf, type Segment } from "../node/segments";

/** Branches over one measure as a formula. */
export function bandsPiece(node: BandsNode, references: FormulaReferences, dialect: FormulaDialect, counted: ReadonlySet<string>): FormulaPiece | null {
  const segments = segmentsOf(node);
  const required = expressionNames(node.measure.expression).map((name) => references.input(name));
  const { zero, negative } = refusedFigures(node.measure, references, counted, node.none !== null);
  const beyond = expressionNames(node.measure.expression).flatMap((name) => {
    const limit = limitOfShare(node, name);
    return limit === null ? [] : [`${references.input(name)}>=${String(limit)}`];
  });
  const own = dialect === "dti" ? (ratioCall(node, segments, references) ?? growthCall(node, segments, references) ?? levelCall(node, segments, references)) : null;
  const value = own ?? targetText(node, segments, references, counted) ?? levelText(node, segments, references) ?? chooseText(node, segments, references);
  const { none, least } = node;
  const scored = least === null ? value : `MAX(${fixedAwardText(least, references.max)},${value})`;
  if (none === null) return { required, refusals: [[...zero, ...negative, ...beyond], holes(node, segments, references)], value: scored };
  // What is given for nothing to divide by comes first: IF alone leaves the division behind it alone.
  const nothing = zero.length === 1 ? (zero[0] ?? "") : `OR(${zero.join(",")})`;
  return { required, refusals: [negative, holes(node, segments, references).map((hole) => `IF(${nothing},FALSE,${hole})`)], value: `IF(${nothing},${fixedAwardText(none.award, references.max)},${scored})` };
}

/** Where there is nothing to divide by, and where what cannot be negative is: in one comparison, unless the text says what nothing to divide by gives (`apart`). */
export function refusedFigures(measure: Measure, references: FormulaReferences, counted: ReadonlySet<string>, apart = false): { readonly zero: readonly string[]; readonly negative: readonly string[] } {
  const { divisors, differences } = nonNegativeIn(measure);
  const below = (part: Expression): string => `${formulaExpression(part, references)}<0`;
  const open = divisors.filter((divisor) => canBeNegative(divisor, counted));
  const zero = divisors.map((divisor) => `${formulaExpression(divisor, references)}${apart || !open.includes(divisor) ? "=" : "<="}0`);
  return { zero, negative: [...(apart ? open : []), ...differences].map(below) };
}

/** DTI.RATIO: plain, with a target, or all or nothing. */
function ratioCall(node: BandsNode, segments: readonly Segment[], references: FormulaReferences): string | null {
  const { expression, capped } = node.measure;
  const [below, from, ...others] = segments;
  if (!capped || expression.kind !== "binary" || expression.operator !== "/" || below?.award === null || below === undefined || others.length > 0) return null;
  const sides = `${formulaExpression(expression.left, references)},${formulaExpression(expression.right, references)},${references.max}`;
  const { award } = below;
  const proportional = award.kind === "proportional" && award.base === 0 ? award : null;
  if (from === undefined) {
    if (proportional === null || (proportional.share !== 1 && proportional.divisor !== 1)) return null;
    const call = proportional.divisor === 1 ? `DTI.RATIO(${sides})` : `DTI.RATIO(${sides},${formulaNumber(proportional.divisor)})`;
    return proportional.share === 1 ? call : `${shareFactor(proportional.share)}*${call}`;
  }
  if (from.award?.kind !== "share" || from.award.share !== 1) return null;
  const target = formulaNumber(from.from);
  if (isNothing(award)) return `DTI.RATIO(${sides},${target},0)`;
  if (proportional?.share !== 1) return null;
  return proportional.divisor === from.from ? `DTI.RATIO(${sides},${target})` : `DTI.RATIO(${sides},${target},${formulaNumber(proportional.divisor)})`;
}

/** DTI.GROWTH: in proportion up to the target, nothing where it shrank. */
function growthCall({ measure }: BandsNode, segments: readonly Segment[], references: FormulaReferences): string | null {
  const growth = growthOf(measure.expression);
  const [below, from, ...others] = segments;
  if (growth === null || below?.award?.kind !== "proportional" || from?.award?.kind !== "share" || others.length > 0) return null;
  const { base, share, divisor } = below.award;
  if (base !== 0 || share !== 1 || from.award.share !== 1 || divisor !== from.from || divisor <= 0) return null;
  return `DTI.GROWTH(${formulaExpression(growth.current, references)},${formulaExpression(growth.previous, references)},${references.max},${formulaNumber(divisor)})`;
}

function isNothing(award: Award): boolean {
  return (award.kind === "share" && award.share === 0) || (award.kind === "points" && award.points === 0);
}

/** The shares of all segments, or null where one is not a plain share. */
function sharesOf(segments: readonly Segment[]): readonly number[] | null {
  const shares = segments.flatMap(({ award }) => (award === null ? [] : award.kind === "share" ? [award.share] : isNothing(award) ? [0] : []));
  return shares.length === segments.length ? shares : null;
}

function levelCall(node: BandsNode, segments: readonly Segment[], references: FormulaReferences): string | null {
  const shares = sharesOf(segments);
  if (shares === null || segments.length < 2) return null;
  const thresholds = segments.slice(1).map(({ from }) => from);
  return `DTI.LEVEL(${measureText(node.measure, references)},${references.max},${arrayConstant([...thresholds].reverse())},${arrayConstant([...shares].reverse())})`;
}

/** A proportional award that meets the full one at the target: one product with a ceiling. */
function targetText(node: BandsNode, segments: readonly Segment[], references: FormulaReferences, counted: ReadonlySet<string>): string | null {
  const [below, from, ...others] = segments;
  if (below?.award?.kind !== "proportional" || below.award.base !== 0 || others.length > 0) return null;
  const { award } = below;
  const measure = factor(node.measure.expression, references);
  const share = `${award.share === 1 ? "" : `${shareFactor(award.share)}*`}${measure}${award.divisor === 1 ? "" : `/${formulaNumber(award.divisor)}`}`;
  const meets = from === undefined || (from.award?.kind === "share" && from.award.share === 1 && isNear(awardAt(award, from.from, 1), 1));
  if (!meets) return null;
  const ceiling = from === undefined && node.measure.capped ? Math.min(1, awardAt(award, 1, 1)) : 1;
  const capped = `MIN(${shareFactor(ceiling)},${share})`;
  return `${node.measure.expression.kind === "input" || canBeNegative(node.measure.expression, counted) ? `MAX(0,${capped})` : capped}*${references.max}`;
}

/** Whether the measure can be below 0: it subtracts, or holds a figure that may be negative itself. */
function canBeNegative(expression: Expression, counted: ReadonlySet<string>): boolean {
  return subtracts(expression) || expressionNames(expression).some((name) => !counted.has(name));
}

function subtracts(expression: Expression): boolean {
  switch (expression.kind) {
    case "number": return expression.value < 0;
    case "input": return false;
    case "extreme": return expression.operands.some(subtracts);
    case "binary": return expression.operator === "-" || subtracts(expression.left) || subtracts(expression.right);
  }
}

function rounded(node: BandsNode, references: FormulaReferences): string {
  return `ROUND(${measureText(node.measure, references)},10)`;
}

function levelText(node: BandsNode, segments: readonly Segment[], references: FormulaReferences): string | null {
  const shares = sharesOf(segments);
  if (shares === null) return null;
  const only = shares[0];
  if (shares.length === 1 && only !== undefined) return `${formulaNumber(only)}*${references.max}`;
  return `LOOKUP(${rounded(node, references)},${arrayConstant(segments.map(({ from }) => from))},${arrayConstant(shares)})*${references.max}`;
}

function matchText(node: BandsNode, segments: readonly Segment[], references: FormulaReferences): string {
  return `MATCH(${rounded(node, references)},${arrayConstant(segments.map(({ from }) => from))},1)`;
}

function chooseText(node: BandsNode, segments: readonly Segment[], references: FormulaReferences): string {
  const { max } = references;
  const measure = measureText(node.measure, references);
  const values = segments.map(({ award }) => {
    if (award === null) return "0";
    if (award.kind !== "proportional") return fixedAwardText(award, max);
    const base = award.base === 0 ? "" : `${shareFactor(award.base)}+`;
    const inner = node.measure.capped ? measure : `(${measure})`;
    return `MAX(0,MIN(1,${base}${award.share === 1 ? "" : `${shareFactor(award.share)}*`}${inner}${award.divisor === 1 ? "" : `/${formulaNumber(award.divisor)}`}))*${max}`;
  });
  return segments.length === 1 ? (values[0] ?? "0") : `CHOOSE(${matchText(node, segments, references)},${values.join(",")})`;
}

/** Where the text leaves a hole there is no score. */
function holes(node: BandsNode, segments: readonly Segment[], references: FormulaReferences): readonly string[] {
  const match = matchText(node, segments, references);
  return segments.flatMap(({ award }, index) => (award === null ? [`${match}=${String(index + 1)}`] : []));
}
