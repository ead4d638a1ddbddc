import type { IndicatorNode } from "../score/indicator-tree";
import type { FrameworkIndicator } from "./framework";
import type { ComparableName } from "./name-likeness";
import { comparableName, nameLikeness } from "./name-likeness";

/** A row with its indicator, and how well they agree (0…1). */
export interface AlignedRow {
  readonly node: IndicatorNode;
  readonly indicator: FrameworkIndicator;
  readonly likeness: number;
}

interface Row {
  readonly node: IndicatorNode;
  readonly name: ComparableName;
}

interface Candidate {
  readonly indicator: FrameworkIndicator;
  readonly name: ComparableName;
}

/** The sets do not change while a pane is open, and each scan compares with all of them. */
const NAMES = new WeakMap<FrameworkIndicator, ComparableName>();

function candidateOf(indicator: FrameworkIndicator): Candidate {
  const name = NAMES.get(indicator) ?? comparableName(indicator.name);
  NAMES.set(indicator, name);
  return { indicator, name };
}

/** Names at the same code may be reworded this far; a name at another code hardly at all. */
const SAME_CODE = 0.5;
const OTHER_CODE = 0.85;

/** A table that shares fewer rows by code and name follows no set that is worth a closer look. */
const WORTH_LOOKING = 0.2;

/**
 * Finds each row's indicator: by code and name together first, then by name alone. No indicator is taken twice.
 * @param worthLooking the part of the rows that must agree by code and name before names alone are looked at.
 */
export function alignRows(nodes: readonly IndicatorNode[], indicators: readonly FrameworkIndicator[], worthLooking = WORTH_LOOKING): readonly AlignedRow[] {
  const rows = nodes.map((node): Row => ({ node, name: comparableName(node.row.name) }));
  const free = new Set(indicators.map(candidateOf));
  const byCode = alignByCode(rows, free);
  if (byCode.length < rows.length * worthLooking) return byCode;
  const aligned = new Set(byCode.map(({ node }) => node));
  return [...byCode, ...alignByName(rows.filter(({ node }) => !aligned.has(node)), free)];
}

function alignByCode(rows: readonly Row[], free: Set<Candidate>): readonly AlignedRow[] {
  const byCode = grouped(free, ({ indicator }) => indicator.code);
  return rows.flatMap((row) => {
    // Pillars use the same codes: the most alike is meant, the first of equals.
    const candidate = mostAlike(row, (byCode.get(row.node.row.code) ?? []).filter((one) => free.has(one)), SAME_CODE);
    return candidate ? [take(row, candidate, free)] : [];
  });
}

function alignByName(rows: readonly Row[], free: Set<Candidate>): readonly AlignedRow[] {
  const byName = grouped(free, ({ name }) => name.folded);
  return rows.flatMap((row) => {
    const candidate = byName.get(row.name.folded)?.find((one) => free.has(one)) ?? mostAlike(row, free, OTHER_CODE);
    return candidate ? [take(row, candidate, free)] : [];
  });
}

function grouped(candidates: Iterable<Candidate>, keyOf: (candidate: Candidate) => string): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return groups;
}

/** The candidate with the most alike name, at least as alike as asked. */
function mostAlike(row: Row, candidates: Iterable<Candidate>, least: number): Candidate | null {
  let best: Candidate | null = null;
  let highest = least;
  for (const candidate of candidates) {
    const likeness = nameLikeness(row.name, candidate.name);
    if (best ? likeness > highest : likeness >= least) [best, highest] = [candidate, likeness];
  }
  return best;
}

function take({ node, name }: Row, candidate: Candidate, free: Set<Candidate>): AlignedRow {
  free.delete(candidate);
  return { node, indicator: candidate.indicator, likeness: nameLikeness(name, candidate.name) };
}
