import { cellAddress } from "../grid/address";
import type { CellContent } from "../grid/cell";
import { sameContent } from "../grid/cell";
import type { Capture } from "./capture";
import { contentDigest } from "./content-digest";
import { agreesWithNote, noteAt } from "./sheet-note";
import type { CellsEdit, ExpectEdit, WritePlan } from "./write-plan";

/** Cells of one sheet that hold something else than expected. */
export interface Mismatch {
  readonly sheet: string;
  readonly addresses: readonly string[];
}

/** Cells that somebody changed since the plan was made: they hold neither what the plan saw nor what it writes, or not what it takes for granted. */
export function conflicts(plan: WritePlan, now: Capture): Mismatch | null {
  return brokenExpectation(plan, now) ?? changedNote(plan, now) ?? mismatch(plan, now, (edit, row, column, held) => {
    const before = edit.before[row]?.[column];
    const after = edit.after[row]?.[column];
    return !(before && equivalent(before, held)) && !(after && equivalent(after, held));
  });
}

/** Cells that do not hold what the plan wrote, read back after it was applied. */
export function differences(plan: WritePlan, now: Capture): Mismatch | null {
  return mismatch(plan, now, (edit, row, column, held) => {
    const after = edit.after[row]?.[column];
    return after !== undefined && !equivalent(after, held);
  });
}

/** The 0-based rows of an expectation that hold something else; all of them where the sheet is gone. */
export function unexpectedRows(edit: ExpectEdit, captured: Capture[number] | undefined): readonly number[] {
  const contents = captured?.kind === "cells" ? captured.contents : null;
  return edit.digests.flatMap((expected, index) => {
    const held = contents?.[index]?.[0];
    return held !== undefined && agrees(contentDigest(held), expected) ? [] : [edit.row + index];
  });
}

/** Hosts rewrite formulas when rows move: they are no evidence. */
function agrees(held: string, expected: string): boolean {
  return held === "" || expected === "" || held === expected;
}

function brokenExpectation(plan: WritePlan, now: Capture): Mismatch | null {
  for (const [index, edit] of plan.edits.entries()) {
    if (edit.kind !== "expect") continue;
    const rows = unexpectedRows(edit, now[index]);
    if (rows.length > 0) return { sheet: edit.sheet, addresses: rows.map((row) => cellAddress(row, edit.column)) };
  }
  return null;
}

function changedNote(plan: WritePlan, now: Capture): Mismatch | null {
  for (const [index, edit] of plan.edits.entries()) {
    const captured = now[index];
    if (edit.kind !== "notes" || captured?.kind !== "notes") continue;
    const changed = edit.notes.filter((note) => !agreesWithNote(note, noteAt(captured.notes, note)));
    if (changed.length > 0) return { sheet: edit.sheet, addresses: changed.map(({ row, column }) => cellAddress(row, column)) };
  }
  return null;
}

function mismatch(
  plan: WritePlan,
  now: Capture,
  differs: (edit: CellsEdit, row: number, column: number, held: CellContent) => boolean,
): Mismatch | null {
  for (const [index, edit] of plan.edits.entries()) {
    const captured = now[index];
    if (edit.kind !== "cells" || captured?.kind !== "cells" || !captured.contents) continue;
    const addresses = captured.contents.flatMap((line, row) =>
      line.flatMap((held, column) => (differs(edit, row, column, held) ? [cellAddress(edit.row + row, edit.column + column)] : [])),
    );
    if (addresses.length > 0) return { sheet: edit.sheet, addresses };
  }
  return null;
}

/** Hosts rewrite formulas as they store them: case, spaces, quotes around simple names and 1E-10 for 0.0000000001. */
export function equivalent(a: CellContent, b: CellContent): boolean {
  if (a.kind === "formula" && b.kind === "formula") return canonicalFormula(a.formula) === canonicalFormula(b.formula);
  return sameContent(a, b);
}

function canonicalFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : canonicalPiece(piece)))
    .join("");
}

function canonicalPiece(piece: string): string {
  return piece
    .toUpperCase()
    .replace(/\s+/g, "")
    .replace(/'([\p{L}_][\p{L}\p{N}_]*)'!/gu, "$1!")
    .replace(/(?<![A-Z$\d.])\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\d.]*[A-Z(!:])/g, (number) => String(Number(number)));
}
