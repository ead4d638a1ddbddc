import { foldText } from "../../text/fold-text";
import type { RoleCorrection } from "../appendix-table";
import type { HeaderBlock } from "./find-headers";
import type { HeaderColumn } from "./header-column";
import type { HeaderMeaning } from "./header-vocabulary";

/** A header whose columns say what a person says they are. */
export interface CorrectedHeader {
  readonly header: HeaderBlock;
  readonly byHand: number;
  /** Columns that have nothing of the table in them, as a person said. */
  readonly nothing: ReadonlySet<number>;
}

/** Heavier than any words. */
const BY_HAND = 9;

/**
 * Puts roles given by hand in place of what a header's words say. A correction follows its header's words
 * when columns are moved; where these are blank or stand twice, it stays with the column. Whoever else
 * claimed the role loses it.
 */
export function correctHeader(header: HeaderBlock, corrections: readonly RoleCorrection[]): CorrectedHeader {
  const matched = corrections.flatMap((correction) => {
    const column = columnOf(header, correction);
    return column === null ? [] : [{ column, correction }];
  });
  if (matched.length === 0) return { header, byHand: 0, nothing: new Set() };
  const given = new Map(matched.map(({ column, correction }) => [column, correction]));
  const nothing = new Set(matched.flatMap(({ column, correction }) => (correction.role === "none" ? [column] : [])));
  const kept = header.columns.filter(({ column }) => !given.has(column)).map((column) => withoutRoles(column, matched.map(({ correction }) => meaningOf(correction))));
  const corrected = [...given].map(([column, correction]): HeaderColumn => {
    const own = header.columns.find((other) => other.column === column);
    const meaning = meaningOf(correction);
    return { column, text: own?.text ?? "", reading: meaning && { meaning, weight: BY_HAND, year: own?.reading?.year ?? null, byHand: true } };
  });
  return { header: { ...header, columns: [...kept, ...corrected].sort((a, b) => a.column - b.column) }, byHand: given.size - nothing.size, nothing };
}

function columnOf(header: HeaderBlock, { column, header: words }: RoleCorrection): number | null {
  const same = header.columns.filter(({ text }) => text !== "" && foldText(text) === foldText(words));
  const [only] = same;
  if (same.length === 1 && only) return only.column;
  const isThere = same.some((other) => other.column === column) || (words === "" && !header.columns.some((other) => other.column === column));
  return isThere ? column : null;
}

function meaningOf({ role }: RoleCorrection): HeaderMeaning | null {
  switch (role) {
    case "none":
      return null;
    case "self":
    case "council":
    case "final":
      return `score-${role}`;
    case "published":
      return "score-year";
    case "code":
    case "name":
    case "max":
    case "rule":
    case "lead":
    case "support":
    case "deadline":
    case "solution":
    case "reason":
    case "adjustment":
    case "evidence":
    case "note":
      return role;
  }
}

function withoutRoles(column: HeaderColumn, taken: readonly (HeaderMeaning | null)[]): HeaderColumn {
  const meaning = column.reading?.meaning;
  return meaning !== undefined && !meaning.startsWith("score") && taken.includes(meaning) ? { ...column, reading: null } : column;
}
