import { createSession } from "../../app/create-session";
import { inputSheetEdits } from "../../core/plan/input-sheet-plan";
import type { GivenInputs } from "../../core/score/given-inputs";
import type { InputRow } from "../../core/score/input-row";
import { printState } from "../../core/state/print-state";
import { EMPTY_STATE } from "../../core/state/workbook-state";
import { openWorkbookFile } from "../../host/file/open-workbook-file";
import { inputSheetLabels } from "../../i18n/input-sheet-labels";
import { SAMPLE_SOURCE } from "./sample-source";

/** The year of the sample's appendix. */
const SAMPLE_YEAR = 2024;

/**
 * The sample workbook: an appendix with our input sheets beside it, on which the given figures stand as
 * illustrative. The appendix itself stays as it is; filling it is left to whoever tries the add-in.
 */
export async function makeSample(appendix: Uint8Array, givenInputs: readonly GivenInputs[]): Promise<Uint8Array> {
  const workbook = openWorkbookFile(appendix, null);
  const session = createSession(workbook, { labels: inputSheetLabels, year: SAMPLE_YEAR, givenInputs });
  const scanned = await session.scan();
  if (!scanned.ok) throw new Error(`The sample's appendix cannot be read: ${scanned.failure.kind}`);
  const inputs = scanned.value.tables.flatMap((table) => table.inputs).map(markIllustrative);
  const { sheets } = await workbook.read();
  const edits = inputSheetEdits(inputs, sheets, inputSheetLabels);
  const added = edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.sheet] : []));
  await workbook.write({ kind: "fill", edits }, printState({ ...EMPTY_STATE, sheets: added }));
  return workbook.save();
}

function markIllustrative(row: InputRow): InputRow {
  return row.cell.value === null ? row : { ...row, source: SAMPLE_SOURCE };
}
