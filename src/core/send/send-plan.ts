import type { Analysis } from "../analysis";
import type { Grid } from "../grid/grid";
import type { NotedSheet } from "../notes/advice-notes";
import { adviceNotes } from "../notes/advice-notes";
import type { PageSetup } from "../plan/page-setup";
import type { Edit, NotesEdit } from "../plan/write-plan";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import type { WorkbookState } from "../state/workbook-state";
import { OWN_SHEET_PREFIX } from "../score/input-sheet-layout";
import type { CapturedNames } from "./forget-names";
import { nameEdits, nameFates, NO_NAMES } from "./forget-names";
import { forgetSuppliers } from "./forget-suppliers";
import type { PrintCheck } from "./print-check";
import { checkPrinting, printEdits } from "./print-check";
import { replaceFormulas } from "./replace-formulas";
import type { SendOptions } from "./send-options";
import type { SendPreview } from "./send-preview";

export interface SendRequest {
  readonly analysis: Analysis;
  readonly sheets: readonly Grid[];
  readonly labels: InputSheetLabels;
  /** Names of the sheets that bear marks of ours: they go. */
  readonly highlightedSheets: readonly string[];
  /** What is kept in the workbook. */
  readonly state: WorkbookState;
  /** The notes of every sheet. */
  readonly notes: readonly NotedSheet[];
  /** Whether the workbook takes no more sheets. */
  readonly lockedStructure: boolean;
  /** What the file's own properties say. */
  readonly names: CapturedNames;
  /** How the sheets with tables print, by name. */
  readonly setups: ReadonlyMap<string, PageSetup>;
}

/** What makes a workbook ready to go to people without the add-in; nothing is written. */
export function sendPlan(request: SendRequest, options: SendOptions): SendPreview {
  const { analysis: { tables }, sheets, labels, highlightedSheets, lockedStructure } = request;
  const { replaced, stuck, edits: formulaEdits } = replaceFormulas({ tables, sheets, labels, lockedStructure }, options);
  const areNeeded = options.formulas === "native" || stuck.length > 0;
  const ownSheets = ownSheetFates(sheets, options, areNeeded);
  const removed = new Set(ownSheets.flatMap(({ sheet, fate }) => (fate === "remove" ? [sheet] : [])));
  const forgotten = options.forget ? forgetSuppliers(sheets.filter(({ sheet }) => !removed.has(sheet)), labels) : [];
  const noted = options.notes === "remove" ? noteEdits(request.notes.filter(({ grid }) => !removed.has(grid.sheet))) : [];
  const names = options.forget ? nameFates(request.names) : NO_NAMES;
  const printing = printChecks(request);
  const edits: readonly Edit[] = [
    ...formulaEdits,
    ...forgotten,
    ...noted,
    ...nameEdits(names.removed),
    ...highlightedSheets.map((sheet): Edit => ({ kind: "remove-highlights", sheet })),
    ...printing.flatMap((check) => sheetEdits(check, request)),
    ...ownSheets.flatMap(({ sheet, fate }) => fateEdits(sheet, fate)),
  ];
  const journal = options.forget && tellsWhatWasDone(request.state);
  return { options, plan: { kind: "send", edits }, formulas: replaced, stuck, ownSheets, forgotten: forgotten.length, journal, notes: countNotes(noted, request.notes), names, printing, empty: edits.length === 0 && !journal };
}

/** Takes our notes out. */
function noteEdits(sheets: readonly NotedSheet[]): readonly NotesEdit[] {
  return sheets.flatMap((noted): readonly NotesEdit[] => {
    const { sheet, changes } = adviceNotes(noted, [], () => "");
    return changes.length === 0 ? [] : [{ kind: "notes", sheet, notes: changes }];
  });
}

function countNotes(edits: readonly NotesEdit[], sheets: readonly NotedSheet[]): SendPreview["notes"] {
  const removed = edits.reduce((count, { notes }) => count + notes.length, 0);
  return { removed, others: sheets.reduce((count, { held }) => count + held.filter(({ own }) => !own).length, 0) };
}

/** Sheets that formulas still read are hidden where they were to be removed. */
function ownSheetFates(sheets: readonly Grid[], { ownSheets }: SendOptions, areNeeded: boolean): SendPreview["ownSheets"] {
  const isOwn = ({ sheet }: Grid): boolean => sheet.startsWith(OWN_SHEET_PREFIX);
  const fate = ownSheets === "remove" && areNeeded ? "hide" : ownSheets;
  return sheets.filter((grid) => isOwn(grid) && !(fate === "hide" && grid.hidden)).map(({ sheet }) => ({ sheet, fate }));
}

function fateEdits(sheet: string, fate: SendOptions["ownSheets"]): readonly Edit[] {
  switch (fate) {
    case "keep": return [];
    case "hide": return [{ kind: "sheet-visibility", sheet, visibility: "hidden" }];
    case "remove": return [{ kind: "remove-sheet", sheet }];
  }
}

/** Steps of the journal that are not the session's own already, and reasons and sources that somebody wrote. */
function tellsWhatWasDone({ journal, ignored, figures }: WorkbookState): boolean {
  const isSealed = journal.some(({ sealed }) => sealed === true);
  return (journal.length > 0 && journal.at(-1)?.sealed !== true) || (!isSealed && (ignored.some(({ reason }) => reason !== "") || figures.some(({ source, evidence }) => source !== undefined || evidence !== undefined)));
}

function printChecks({ analysis, sheets, setups }: SendRequest): readonly PrintCheck[] {
  return sheets.flatMap((grid) => {
    const setup = setups.get(grid.sheet);
    return setup ? [checkPrinting(grid, tablesOn(grid.sheet, analysis), setup)] : [];
  });
}

function sheetEdits(check: PrintCheck, { analysis, sheets }: SendRequest): readonly Edit[] {
  const grid = sheets.find(({ sheet }) => sheet === check.sheet);
  return grid ? printEdits(check, grid, tablesOn(check.sheet, analysis)) : [];
}

function tablesOn(sheet: string, { tables }: Analysis): readonly Analysis["tables"][number]["table"][] {
  return tables.flatMap(({ tree }) => tree.parts.map(({ table }) => table)).filter((table) => table.sheet === sheet);
}
