import type { IndicatorNode, IndicatorTree } from "../../score/indicator-tree";
import { isScoredLevel } from "../../recognize/row-levels";
import { isNear, roundScore } from "../../text/decimal";
import { sumDecimals } from "../../text/sum-decimals";
import { isCalledBonus, isCalledPenalty } from "../../score/row-wordings";
import type { Measure } from "../measure";
import type { ParentFigure, ParentReading } from "./parent-reading";
import { readingOf, toldFigure } from "./parent-reading";
import type { RoundedSums } from "./rounded-sums";
import { roundedSums } from "./rounded-sums";

/** How a printed sum stands to what it adds up. */
export type SumState =
  /**
   * It agrees, or cannot be checked: nothing is printed, or a missing figure may make up the difference.
   * `reading`: how it comes from the figures below, where it is not their sum.
   */
  | { readonly kind: "agrees"; readonly reading?: ParentReading }
  /** Its own children give another sum. `explainedBy`: the children that are impossible themselves and would settle it. */
  | (SumGap & { readonly kind: "differs"; readonly explainedBy: readonly IndicatorNode[] })
  /** It adds up what is printed right below, but that is wrong: the error is passed on. */
  | (SumGap & { readonly kind: "carries"; readonly causes: readonly IndicatorNode[] });

export interface SumGap {
  readonly actual: number;
  readonly expected: number;
  /** How many figures were added. */
  readonly children: number;
  /** How the figure should come from those below, where that is not their sum. */
  readonly reading?: ParentReading;
}

const AGREES: SumState = { kind: "agrees" };

/** Whether a row can have a score, or one within `slack` of it. */
export type PossibleScore = (node: IndicatorNode, score: number, slack: number) => boolean;

/** What the sums of a column are judged by. */
export interface SumJudge {
  readonly isPossible: PossibleScore;
  /** What a row counts in the sum above it; null where the table does not say. */
  readonly weightOf: (node: IndicatorNode) => number | null;
  /** Whether a row stands in the table once more. */
  readonly isPasted: (node: IndicatorNode) => boolean;
}

/** The printed sums of one column: every node with scored children, the totals of parts, and the total over the roots. */
export class SumStates {
  private readonly tree: IndicatorTree;
  private readonly measure: Measure;
  private readonly judge: SumJudge;
  private readonly rounding: RoundedSums;
  private readonly states = new Map<number, SumState>();

  constructor(tree: IndicatorTree, measure: Measure, judge: SumJudge) {
    this.tree = tree;
    this.measure = measure;
    this.judge = judge;
    this.rounding = roundedSums(tree, measure);
    for (const root of nodesAt(tree, tree.roots)) this.visit(root);
    const total = tree.total === null ? undefined : tree.nodes[tree.total];
    if (total) this.states.set(total.index, this.totalState(total, nodesAt(tree, tree.roots)));
  }

  /** Null for rows that add nothing up. */
  of(node: IndicatorNode): SumState | null {
    return this.states.get(node.index) ?? null;
  }

  /** Points on top of a total may stand behind it, whatever they are called: then it adds up what stands before it, or all the same everything. */
  private totalState(total: IndicatorNode, roots: readonly IndicatorNode[]): SumState {
    const whole = this.stateOf(total, roots);
    const above = roots.filter(({ index }) => index < total.index);
    if (whole.kind === "agrees" || above.length === roots.length) return whole;
    const before = roots.filter(({ index, row }) => index < total.index || !(isCalledBonus(row) || isCalledPenalty(row)));
    const states = [above, before].filter(({ length }) => length > 0).map((parts) => this.stateOf(total, parts));
    return states.find(({ kind }) => kind === "agrees") ?? (before.length === roots.length ? whole : (states.at(-1) ?? whole));
  }

  /** The rows that add up a part, as against the whole table. */
  private subtotalsOf(part: IndicatorNode): readonly IndicatorNode[] {
    return nodesAt(this.tree, [...this.tree.subtotals].flatMap(([index, whole]) => (whole === part.index ? [index] : [])));
  }

  /** The row that prints what a part comes to: its own, or where that is blank the one that adds it up. */
  private speakerOf(node: IndicatorNode): IndicatorNode {
    const isBlank = (this.measure.cell(node.row)?.value ?? null) === null;
    return (isBlank ? this.subtotalsOf(node).find(({ row }) => this.measure.cell(row)?.value != null) : undefined) ?? node;
  }

  private visit(node: IndicatorNode): void {
    const children = nodesAt(this.tree, node.children);
    for (const child of children) this.visit(child);
    if (children.length > 0 && !node.row.state) this.states.set(node.index, this.stateOf(node, children));
    // A row that adds up a part stands to the rows below the part as the part itself does.
    if (children.length > 0) for (const subtotal of this.subtotalsOf(node)) this.states.set(subtotal.index, this.stateOf(subtotal, children));
  }

  private stateOf(node: IndicatorNode, all: readonly IndicatorNode[]): SumState {
    const children = all.filter((child) => !child.row.state);
    const actual = this.measure.cell(node.row)?.value ?? null;
    const values = children.map((child) => this.printed(child));
    const known = values.filter((value) => value !== null);
    if (actual === null || known.length === 0) return AGREES;
    const tolerance = toleranceOf(known);
    const expected = sumDecimals(known);
    const settled = sumDecimals(children.map((child) => this.settled(child) ?? 0));
    if (this.countsAll(actual, all)) return AGREES;
    const figure = this.figureOf(node, children, actual, tolerance);
    if (isNear(actual, expected, tolerance)) {
      if (isNear(actual, settled, tolerance)) return AGREES;
      return { kind: "carries", actual, expected: settled, children: known.length, causes: children.filter((child) => this.isOff(child)).map((child) => this.speakerOf(child)) };
    }
    // A row pasted below one that is scored by itself does not make a group of it.
    if (children.every((child) => this.judge.isPasted(child))) return AGREES;
    // With a figure missing, what is printed may come near to a share of those that are left.
    if (this.missingMayExplain(children, actual - expected, tolerance)) return AGREES;
    const reading = readingOf(figure) ?? (this.rounding.explains(node, actual, expected) ? "rounded" : null);
    if (reading) return { kind: "agrees", reading };
    // A sum that agrees with the corrected figures below shows that they, not it, are wrong.
    if (this.isRightDespite(children, actual, expected, tolerance)) return AGREES;
    const told = toldFigure(figure);
    if (told) return { kind: "differs", actual, expected: roundScore(told.value), children: known.length, explainedBy: [], reading: told.reading };
    const explainedBy = this.explanation(children, actual - expected, tolerance);
    return { kind: "differs", actual, expected, children: known.length, explainedBy };
  }

  private figureOf(node: IndicatorNode, children: readonly IndicatorNode[], printed: number, tolerance: number): ParentFigure {
    const figures = children.map((child) => ({ node: child, value: this.printed(child), weight: this.judge.weightOf(child) }));
    return { node, role: this.measure.role, printed, children: figures, tolerance };
  }

  /** The points that a row counts: what stands in the cell; where it is blank, or says a share of them, what the children give. */
  private printed(node: IndicatorNode): number | null {
    const state = this.states.get(node.index);
    if (state?.kind === "agrees" && (state.reading === "share" || state.reading === "percent")) return this.sumBelow(node);
    return this.measure.cell(this.speakerOf(node).row)?.value ?? this.sumBelow(node);
  }

  /** Whether a maximum counts the rows that are out of all sums as well, as some offices leave it. */
  private countsAll(actual: number, all: readonly IndicatorNode[]): boolean {
    if (this.measure.role !== "max" || !this.tree.nodes.some(({ row }) => row.state)) return false;
    const maxima = all.map((node) => this.maxWithAll(node));
    return isNear(actual, sumDecimals(maxima), toleranceOf(maxima));
  }

  private maxWithAll(node: IndicatorNode): number {
    return maxOf(node) ?? sumDecimals(nodesAt(this.tree, node.children).filter(({ row }) => isScoredLevel(row.level)).map((child) => this.maxWithAll(child)));
  }

  /** What should stand there, as far as the figures below tell. Maxima are set from the top: there the parent's word counts. */
  private settled(node: IndicatorNode): number | null {
    const state = this.states.get(this.speakerOf(node).index);
    const isCorrected = this.measure.role !== "max" && state && (state.kind === "carries" || (state.kind === "differs" && state.explainedBy.length === 0));
    return isCorrected ? state.expected : this.printed(node);
  }

  /** Whether the sum is that of the figures below as they should be: all corrected, or one alone. */
  private isRightDespite(children: readonly IndicatorNode[], actual: number, expected: number, tolerance: number): boolean {
    const corrections = children.map((child) => (this.corrected(child) ?? 0) - (this.printed(child) ?? 0)).filter((correction) => correction !== 0);
    if (corrections.length === 0) return false;
    return [sumDecimals(corrections), ...corrections].some((correction) => isNear(actual, expected + correction, tolerance));
  }

  /** What its own children give, where they are at odds with it. */
  private corrected(node: IndicatorNode): number | null {
    const state = this.states.get(this.speakerOf(node).index);
    return state?.kind === "differs" && this.measure.role === "max" ? state.expected : this.settled(node);
  }

  private canHave(node: IndicatorNode, value: number | null, slack: number): boolean {
    return value === null || this.judge.isPossible(node, value, slack);
  }

  private isOff(node: IndicatorNode): boolean {
    return this.settled(node) !== this.printed(node);
  }

  private sumBelow(node: IndicatorNode): number | null {
    const known = nodesAt(this.tree, node.children)
      .filter((child) => !child.row.state)
      .map((child) => this.printed(child))
      .filter((value) => value !== null);
    return known.length > 0 ? sumDecimals(known) : null;
  }

  /** Whether figures that are not there could be the difference. */
  private missingMayExplain(children: readonly IndicatorNode[], difference: number, tolerance: number): boolean {
    if (difference < 0) return false;
    // A maximum left out need not be what the rows below add up to; titles that never have one leave none out.
    if (this.measure.role === "max") {
      const blank = children.filter((child) => this.measure.cell(child.row)?.value == null);
      return blank.length > 0 && (blank.length < children.length || blank.some((child) => this.leavesOut(child)));
    }
    const missing = children.filter((child) => this.printed(child) === null);
    if (missing.length === 0) return false;
    const most = sumDecimals(missing.map((child) => maxOf(child) ?? 0));
    return difference <= most + tolerance || missing.some((child) => maxOf(child) === null);
  }

  /** Whether a row lacks its figure, or as a title those of rows below. */
  private leavesOut(node: IndicatorNode): boolean {
    const children = nodesAt(this.tree, node.children).filter((child) => !child.row.state);
    return this.measure.cell(node.row)?.value == null && (children.length === 0 || children.some((child) => this.leavesOut(child)));
  }

  /** The impossible figures that possible ones in their place would settle: one alone, else all of them. */
  private explanation(children: readonly IndicatorNode[], difference: number, tolerance: number): readonly IndicatorNode[] {
    const pasted = difference < 0 ? children.filter((child) => this.judge.isPasted(child)) : [];
    if (pasted.length > 0 && isNear(sumDecimals(pasted.map((child) => this.printed(child) ?? 0)), -difference, tolerance)) return pasted;
    if (this.measure.role === "max") return [];
    const impossible = children.filter((child) => !this.canHave(child, this.printed(child), 0));
    const alone = impossible.find((child) => this.canHave(child, sumDecimals([this.printed(child) ?? 0, difference]), tolerance));
    if (alone) return [alone];
    const room = (end: (child: IndicatorNode) => number): number => sumDecimals(impossible.map((child) => end(child) - (this.printed(child) ?? 0)));
    const isSettled = impossible.length > 1 && difference >= room(() => 0) - tolerance && difference <= room((child) => maxOf(child) ?? Infinity) + tolerance;
    return isSettled ? impossible : [];
  }
}

/** Between 0 and the maximum, where there is one. */
export function isWithinMax(node: IndicatorNode, score: number, slack = 0): boolean {
  const max = maxOf(node);
  return max === null || (score >= -slack && score <= max + slack);
}

function maxOf(node: IndicatorNode): number | null {
  return node.row.max?.value ?? null;
}

/** Rounded figures may add up to half a hundredth each beside their sum, and the sum is rounded too. */
function toleranceOf(values: readonly number[]): number {
  return 0.005 * (values.filter((value) => !Number.isInteger(value)).length + 1);
}

function nodesAt(tree: IndicatorTree, indices: readonly number[]): readonly IndicatorNode[] {
  return indices.flatMap((index) => tree.nodes[index] ?? []);
}
