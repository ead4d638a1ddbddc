import { pick, withStatements, type Assembled, type Assembly } from "../scope/assembly";
import { assembleBands } from "./bands-assembler";
import { speaksOfNothing } from "../absence/none-assembler";
import { Cursor } from "../../parse/words/cursor";
import type { IntervalGuard } from "../../parse/statement/guard";
import { COUNT_LINKS, NUMBERED } from "../../parse/guard/guard-figure";
import { parseGuard } from "../../parse/guard/guard-parser";
import type { Names } from "../../parse/words/names";
import type { StatementOf } from "../../parse/statement/statement";
import { isSymbol, isWordOf, textOf } from "../../text/clauses/clause";
import type { TokenRange } from "../../text/token";
import { replaced } from "../../lists";
import { NEGATIONS } from "../../text/words/vocabulary";

type Branch = StatementOf<"branch">;

/** More words before the number make a sentence. */
const MAX_LEAD = 12;
/** A bare number asks for no names. */
const NO_NAMES: Names = { quantities: [], bareFractions: false, usesX: false, max: undefined };

interface Counted {
  readonly guard: IntervalGuard;
  /** The words before the number. */
  readonly lead: TokenRange;
}

/**
 * "Họp 4 lần/năm: 10 điểm; họp 3 lần/năm: 7 điểm; không họp: 0 điểm": how often one thing was done, listed one by one, is levels of a count. Null: levels of one
 * count contradict each other; undefined: some of the options count another thing or none, and stay options.
 */
export function assembleListedCounts(assembly: Assembly): Assembled | null | undefined {
  const branches = pick(assembly.statements, "branch");
  const counts = new Map<Branch, Counted>();
  for (const branch of branches) {
    if (branch.added) return undefined;
    if (branch.guard?.kind === "rest" || isWordOf(assembly.source.tokens, branch.head.from, NEGATIONS) || speaksOfNothing(assembly, branch)) continue;
    const counted = countOf(assembly, branch);
    if (counted === null) return undefined;
    counts.set(branch, counted);
  }
  const all = [...counts.values()];
  const levels = new Set(all.map(({ guard: { low, high } }) => JSON.stringify([low, high])));
  if (all.length < 2 || levels.size < all.length || !sharesDeed(assembly, all) || !sharesThing(all)) return undefined;
  const statements = replaced(assembly.statements, (one) => (one.kind === "branch" && counts.has(one) ? { ...one, guard: counts.get(one)?.guard ?? one.guard } : one));
  const diagnostics: Assembly["diagnostics"] = [];
  const assembled = assembleBands(withStatements(assembly, statements, { diagnostics }));
  const overlap = diagnostics.some(({ facts }) => facts["expected"] === "branches-apart");
  if (assembled === null && !overlap) return undefined;
  assembly.diagnostics.push(...diagnostics);
  return assembled;
}

/** The number of one option and what stands before it. Null: it counts nothing, or some grade, date or percentage. */
function countOf({ source: { tokens } }: Assembly, { guard, head }: Branch): Counted | null {
  if (guard?.kind === "interval") return guard.subject === null && isCount(guard) ? { guard, lead: guard.words ?? { from: head.from, to: head.from } } : null;
  let number = head.from;
  while (number < Math.min(head.to, head.from + MAX_LEAD) && tokens[number]?.kind === "word") number++;
  if (tokens[number]?.kind !== "number" || isWordOf(tokens, number - 1, NUMBERED)) return null;
  const cursor = new Cursor(tokens, { from: number, to: bracketFrom(tokens, { from: number, to: head.to }) });
  const found = parseGuard(cursor, NO_NAMES);
  if (found?.kind !== "interval" || !cursor.atEnd || !isCount(found)) return null;
  let to = number;
  while (to > head.from && isWordOf(tokens, to - 1, COUNT_LINKS)) to--;
  const lead = { from: head.from, to };
  return { guard: { ...found, words: to > head.from ? lead : null }, lead };
}

/** So many things or times, and no percentage, money or bare number. */
function isCount({ low, high, unit, more }: IntervalGuard): boolean {
  return more === null && [low, high].every((limit) => limit === null || limit.amount.kind === "frequency" || (limit.amount.kind === "plain" && unit !== null && Number.isInteger(limit.amount.value)));
}

/** Where "(trung bình mỗi quý 1 lần)" begins at the end, or the end. */
function bracketFrom(tokens: Assembly["source"]["tokens"], { from, to }: TokenRange): number {
  if (!isSymbol(tokens, to - 1, ")")) return to;
  for (let index = to - 1; index > from; index--) if (isSymbol(tokens, index, "(")) return index;
  return to;
}

/** Whether the first option names all that is counted: "4 cuộc họp, 3 cuộc", and not "4 quý, 3 quý đúng hạn". */
function sharesThing(counted: readonly Counted[]): boolean {
  const [first = "", ...others] = counted.flatMap(({ guard: { unit } }) => (unit === null ? [] : [unit]));
  return others.every((unit) => first === unit || first.startsWith(`${unit} `));
}

/** Whether the same deed is counted everywhere: in the same words, in the end of them, or without any. */
function sharesDeed({ source: { tokens } }: Assembly, counted: readonly Counted[]): boolean {
  const leads = counted.map(({ lead }) => textOf(tokens, lead)).filter((lead) => lead !== "");
  const [longest = ""] = [...leads].sort((one, other) => other.length - one.length);
  return leads.every((lead) => longest === lead || longest.endsWith(` ${lead}`));
}
