import type { ComparableName } from "./name-likeness";
import { comparableName, likenessBound, nameLikeness } from "./name-likeness";

/** What rows of two tables or sets are found again by. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** A row with its counterpart. */
export interface Aligned<R, C> {
  readonly row: R;
  readonly counterpart: C;
  /** How alike the names are, 0…1. */
  readonly likeness: number;
}

/** Where code and name of either side stand, and the part of the rows that must agree by code and name before names alone are looked at. */
export interface Alignment<R, C> {
  readonly ofRow: (row: R) => Named;
  readonly ofCandidate: (candidate: C) => Named;
  readonly worthLooking: number;
}

interface Entry<T> {
  readonly item: T;
  readonly code: string;
  readonly name: ComparableName;
}

/** Names at the same code may be reworded this far; a name at another code hardly at all. */
const SAME_CODE = 0.5;
const OTHER_CODE = 0.85;

/** Finds each row's counterpart: by code and name together first, then by name alone. No candidate is taken twice. */
export function alignRows<R, C>(rows: readonly R[], candidates: readonly C[], { ofRow, ofCandidate, worthLooking }: Alignment<R, C>): readonly Aligned<R, C>[] {
  const entries = rows.map((item) => ({ item, code: ofRow(item).code, name: comparableName(ofRow(item).name) }));
  const free = new Set(candidates.map((item) => ({ item, code: ofCandidate(item).code, name: comparableName(ofCandidate(item).name) })));
  const byCode = alignByCode(entries, free);
  if (byCode.length < rows.length * worthLooking) return byCode;
  const aligned = new Set(byCode.map(({ row }) => row));
  return [...byCode, ...alignByName(entries.filter(({ item }) => !aligned.has(item)), free)];
}

function alignByCode<R, C>(rows: readonly Entry<R>[], free: Set<Entry<C>>): readonly Aligned<R, C>[] {
  const byCode = grouped(free, ({ code }) => code);
  return rows.flatMap((row) => {
    // Pillars use the same codes: the most alike is meant, the first of equals.
    const candidate = mostAlike(row, (byCode.get(row.code) ?? []).filter((one) => free.has(one)), SAME_CODE);
    return candidate ? [take(row, candidate, free)] : [];
  });
}

function alignByName<R, C>(rows: readonly Entry<R>[], free: Set<Entry<C>>): readonly Aligned<R, C>[] {
  const byName = grouped(free, ({ name }) => name.folded);
  return rows.flatMap((row) => {
    const candidate = byName.get(row.name.folded)?.find((one) => free.has(one)) ?? mostAlike(row, free, OTHER_CODE);
    return candidate ? [take(row, candidate, free)] : [];
  });
}

function grouped<T>(entries: Iterable<T>, keyOf: (entry: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** The candidate with the most alike name, at least as alike as asked. */
function mostAlike<R, C>(row: Entry<R>, candidates: Iterable<Entry<C>>, least: number): Entry<C> | null {
  let best: Entry<C> | null = null;
  let highest = least;
  for (const candidate of candidates) {
    if (likenessBound(row.name, candidate.name) < highest) continue;
    const likeness = nameLikeness(row.name, candidate.name);
    if (best ? likeness > highest : likeness >= least) [best, highest] = [candidate, likeness];
  }
  return best;
}

function take<R, C>(row: Entry<R>, candidate: Entry<C>, free: Set<Entry<C>>): Aligned<R, C> {
  free.delete(candidate);
  return { row: row.item, counterpart: candidate.item, likeness: nameLikeness(row.name, candidate.name) };
}
