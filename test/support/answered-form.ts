import { readFormKey } from "../../src/core/collect/form-key";
import type { Edit } from "../../src/core/plan/write-plan";
import { INPUT_SHEET } from "../../src/core/score/input-sheet-layout";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";

/** What somebody types for one row of a form: the value alone, or with the documents that prove it. */
export type FormAnswer = string | number | { readonly value: string | number; readonly evidence: string };

/** Columns of a form as it is made. */
const COLUMN = { value: 5, key: 8, evidence: 9 } as const;

/** A form with answers typed in, by the keys of what it asks for, whatever year it is of; null where it does not ask for all of them. */
export async function answeredForm(form: Uint8Array, answers: Readonly<Record<string, FormAnswer>>): Promise<Uint8Array | null> {
  const workbook = openWorkbookFile(form, null);
  const grid = (await workbook.read()).sheets.find(({ sheet }) => sheet === INPUT_SHEET);
  if (!grid) throw new Error("a form has no sheet for figures");
  const rowOf = (key: string): number => Array.from({ length: grid.endRow }, (_, row) => row).findIndex((row) => readFormKey(grid.text(row, COLUMN.key)).key === key);
  const rows = Object.entries(answers).map(([key, answer]) => ({ row: rowOf(key), answer }));
  if (rows.some(({ row }) => row < 0)) return null;
  const type = (row: number, column: number, value: string | number): Edit => ({ kind: "cells", sheet: INPUT_SHEET, row, column, before: [[grid.content(row, column)]], after: [[{ kind: "value", value }]] });
  await workbook.write({
    kind: "fill",
    edits: rows.flatMap(({ row, answer }) => (typeof answer === "object" ? [type(row, COLUMN.value, answer.value), type(row, COLUMN.evidence, answer.evidence)] : [type(row, COLUMN.value, answer)])),
  });
  return workbook.save();
}

/** The same for a form that must ask for all of them. */
export async function mustAnswer(form: Uint8Array | undefined, answers: Readonly<Record<string, FormAnswer>>): Promise<Uint8Array> {
  const filled = form && (await answeredForm(form, answers));
  if (!filled) throw new Error(`no form that asks for ${Object.keys(answers).join(", ")}`);
  return filled;
}
