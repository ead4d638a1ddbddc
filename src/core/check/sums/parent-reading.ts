import { isOnScaleOfParts } from "../../score/adds-up";
import type { IndicatorNode } from "../../score/indicator-tree";
import { decimalPlaces, isNear } from "../../text/decimal";
import { sumDecimals } from "../../text/sum-decimals";
import { isCalledBonus, isCalledPenalty, speaksOfBest, speaksOfCap, speaksOfMean } from "../../score/row-wordings";
import type { Measure } from "../measure";

/** How a parent's figure comes from those below it, where it is not their sum. A habit of offices, no mistake. */
export type ParentReading = "share" | "percent" | "mean" | "weighted" | "best" | "capped" | "without-bonus" | "less-penalties" | "rounded";

/** A printed figure of a parent, with what stands below it in the same column. */
export interface ParentFigure {
  readonly node: IndicatorNode;
  readonly role: Measure["role"];
  readonly printed: number;
  readonly children: readonly ChildFigure[];
  readonly tolerance: number;
}

export interface ChildFigure {
  readonly node: IndicatorNode;
  /** null where nothing is printed. */
  readonly value: number | null;
  /** What it counts, where the table has a column of weights; else null. */
  readonly weight: number | null;
}

/** What a figure would be by one reading, and how far from it a printed one may be. */
export interface ReadFigure {
  readonly reading: ParentReading;
  readonly value: number;
  readonly tolerance: number;
}

/** The reading that gives the printed figure, where words or figures of the table bear it out; else null. */
export function readingOf(figure: ParentFigure): ParentReading | null {
  return readings(figure).find(({ value, tolerance }) => isNear(figure.printed, value, tolerance))?.reading ?? null;
}

/** What the figure should be, where the table leaves no doubt that it is no sum; else null. */
export function toldFigure(figure: ParentFigure): ReadFigure | null {
  const borneOut = weighted(figure).find((_, way) => figuresAreWeighted(figure, way));
  return borneOut ?? (maximaAreMeans(figure) ? (means(figure)[0] ?? null) : null);
}

function readings(figure: ParentFigure): readonly ReadFigure[] {
  return [...means(figure), ...weighted(figure), ...shares(figure), ...bests(figure), ...capped(figure), ...apart(figure)];
}

/** Shares closer than this to the points themselves tell nothing. */
const TELLING = 1;

/** "85%", 0.85 or 85 for 17 of 20 points. */
function shares({ role, printed, children }: ParentFigure): readonly ReadFigure[] {
  const points = sumOf(children);
  const most = sumDecimals(children.map(({ node }) => maxOf(node) ?? 0));
  if (role === "max" || most <= 0) return [];
  const share = points / most;
  return [
    ...(points - share > TELLING ? [{ reading: "share" as const, value: share, tolerance: 0.005 }] : []),
    ...(Math.abs(100 * share - points) > TELLING ? [{ reading: "percent" as const, value: 100 * share, tolerance: Math.max(0.01, 0.5 * 10 ** -decimalPlaces(printed)) }] : []),
  ];
}

function means(figure: ParentFigure): readonly ReadFigure[] {
  const { node, role, children, tolerance } = figure;
  if (children.length < 2 || children.some(({ value }) => value === null)) return [];
  const isBorneOut = role === "max" ? maximaAreMeans(figure) && scoresAreMeans(figure) : maximaAreMeans(figure);
  return isBorneOut || speaksOfMean(node.row) ? [{ reading: "mean", value: sumOf(children) / children.length, tolerance }] : [];
}

function maximaAreMeans({ node, children }: ParentFigure): boolean {
  return isOnScaleOfParts(node, children.map((child) => child.node));
}

function scoresAreMeans({ node, children }: ParentFigure): boolean {
  return node.row.scores.some((cell, at) => {
    const values = children.map((child) => child.node.row.scores[at]?.value ?? null);
    const points = sumDecimals(values.map((value) => value ?? 0));
    return cell?.value != null && points > 0 && !values.includes(null) && Math.abs(cell.value - points / values.length) <= 0.01;
  });
}

/** By the table's column of weights, where every row below has one. */
function weighted({ children, tolerance }: ParentFigure): readonly ReadFigure[] {
  const weights = children.map(({ weight }) => weight ?? 0);
  if (children.length < 2 || weights.some((weight) => weight <= 0) || children.some(({ value }) => value === null)) return [];
  return weightedFigures(children.map(({ value }) => value ?? 0), weights).map((value) => ({ reading: "weighted" as const, value, tolerance }));
}

/** The mean and the sum by weights of 0.5 and 0.3, or of 50 and 30, or 2 and 1. */
function weightedFigures(values: readonly number[], weights: readonly number[]): readonly number[] {
  const sum = sumDecimals(values.map((value, at) => value * (weights[at] ?? 0)));
  return [sum / sumDecimals(weights), sum];
}

/** Whether the maxima or a column of scores are weighted in one of the ways of `weightedFigures`, and no sums: weights may also only repeat what part of the whole a row is. */
function figuresAreWeighted({ node, children }: ParentFigure, way: number): boolean {
  const weights = children.map(({ weight }) => weight ?? 0);
  const isWeighted = (cellOf: (each: IndicatorNode) => number | null): boolean => {
    const [whole, values] = [cellOf(node), children.map((child) => cellOf(child.node))];
    if (whole === null || values.includes(null)) return false;
    const known = values.map((value) => value ?? 0);
    const told = weightedFigures(known, weights)[way] ?? NaN;
    return Math.abs(whole - told) <= 0.01 && Math.abs(whole - sumDecimals(known)) > 0.01;
  };
  return isWeighted(maxOf) || node.row.scores.some((_, at) => isWeighted(({ row }) => row.scores[at]?.value ?? null));
}

function bests({ node, children, tolerance }: ParentFigure): readonly ReadFigure[] {
  return speaksOfBest(node.row) ? [{ reading: "best", value: Math.max(...children.map(({ value }) => value ?? 0)), tolerance }] : [];
}

/** "Tổng điểm không quá 10 điểm": below its cap a sum is a sum, and a maximum may be any that is not above it. */
function capped({ node, role, printed, children, tolerance }: ParentFigure): readonly ReadFigure[] {
  const points = sumOf(children);
  const cap = role === "max" ? printed : (maxOf(node) ?? points);
  return speaksOfCap(node.row) && cap < points ? [{ reading: "capped", value: cap, tolerance }] : [];
}

/** Points beyond the maximum, and points taken off, that stand in rows of their own. */
function apart({ role, children, tolerance }: ParentFigure): readonly ReadFigure[] {
  const bonuses = children.filter(({ node }) => isCalledBonus(node.row));
  const penalties = children.filter(({ node, value }) => isCalledPenalty(node.row) && (value ?? 0) > 0);
  const left = sumOf(children) - sumOf(penalties);
  const withoutBonus = role === "max" && bonuses.length + penalties.length > 0;
  return [
    ...(withoutBonus ? [{ reading: "without-bonus" as const, value: left - sumOf(bonuses), tolerance }] : []),
    ...(penalties.length > 0 ? [{ reading: "less-penalties" as const, value: role === "max" ? left : left - sumOf(penalties), tolerance }] : []),
  ];
}

function sumOf(children: readonly ChildFigure[]): number {
  return sumDecimals(children.map(({ value }) => value ?? 0));
}

function maxOf(node: IndicatorNode): number | null {
  return node.row.max?.value ?? null;
}
