import type { Analysis } from "../analysis";
import type { Grid } from "../grid/grid";
import type { PageSetup } from "../plan/page-setup";
import type { Edit } from "../plan/write-plan";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { OWN_SHEET_PREFIX } from "../score/input-sheet-layout";
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
  /** How the sheets with tables print, by name. */
  readonly setups: ReadonlyMap<string, PageSetup>;
}

/** What makes a workbook ready to go to people without the add-in; nothing is written. */
export function sendPlan(request: SendRequest, options: SendOptions): SendPreview {
  const { analysis: { tables }, sheets, labels, highlightedSheets } = request;
  const { replaced, stuck, edits: formulaEdits } = replaceFormulas({ tables, sheets, labels }, options);
  const areNeeded = options.formulas === "native" || stuck.length > 0;
  const ownSheets = ownSheetFates(sheets, options, areNeeded);
  const removed = new Set(ownSheets.flatMap(({ sheet, fate }) => (fate === "remove" ? [sheet] : [])));
  const forgotten = options.forget ? forgetSuppliers(sheets, labels).filter(({ sheet }) => !removed.has(sheet)) : [];
  const printing = printChecks(request);
  const edits: readonly Edit[] = [
    ...formulaEdits,
    ...forgotten,
    ...highlightedSheets.map((sheet): Edit => ({ kind: "remove-highlights", sheet })),
    ...printing.flatMap((check) => sheetEdits(check, request)),
    ...ownSheets.flatMap(({ sheet, fate }) => fateEdits(sheet, fate, sheets)),
  ];
  return { options, plan: { kind: "send", edits }, formulas: replaced, stuck, ownSheets, forgotten: forgotten.length, printing, empty: edits.length === 0 };
}

/** Sheets that formulas still read are hidden where they were to be removed. */
function ownSheetFates(sheets: readonly Grid[], { ownSheets }: SendOptions, areNeeded: boolean): SendPreview["ownSheets"] {
  const isOwn = ({ sheet }: Grid): boolean => sheet.startsWith(OWN_SHEET_PREFIX);
  return sheets.filter(isOwn).map(({ sheet }) => ({ sheet, fate: ownSheets === "remove" && areNeeded ? "hide" : ownSheets }));
}

function fateEdits(sheet: string, fate: SendOptions["ownSheets"], sheets: readonly Grid[]): readonly Edit[] {
  if (fate === "remove") return [{ kind: "remove-sheet", sheet }];
  const isHidden = sheets.some((grid) => grid.sheet === sheet && grid.hidden);
  return fate === "hide" && !isHidden ? [{ kind: "sheet-visibility", sheet, visibility: "hidden" }] : [];
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
  return tables.map(({ table }) => table).filter((table) => table.sheet === sheet);
}
