import { addLeadColumns, applyForms } from "../../../src/app/use-cases/collect-forms";
import { applyScenario } from "../../../src/app/use-cases/apply-scenario";
import { joinInputs, splitInputs } from "../../../src/app/use-cases/join-inputs";
import { nameFigureColumn } from "../../../src/app/use-cases/name-figure-column";
import { takePeers } from "../../../src/app/use-cases/take-peers";
import type { UseCaseContext } from "../../../src/app/use-case";
import { formKey } from "../../../src/core/collect/form-key";
import type { FormMerge } from "../../../src/core/collect/merge-forms";
import { mergeForms } from "../../../src/core/collect/merge-forms";
import { askedRows } from "../../../src/core/collect/supplier-forms";
import { Grid } from "../../../src/core/grid/grid";
import { FIRST_UNIT_ROW, KEY_ROW, MEASURE_KEY, UNIT_KEY } from "../../../src/core/rank/sheets/summary-layout";
import { SUMMARY_SHEET } from "../../../src/core/rank/sheets/rank-labels";
import { INPUT_SHEET } from "../../../src/core/score/input-sheet-layout";
import { NO_CHANGE } from "../../../src/core/scenario/scenario";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { stateWords } from "../../../src/i18n/state-words";
import { buildWorkbook } from "../../host/file/build-workbook";
import { sheetData } from "../../support/small-file";
import type { SheetRows } from "../../support/snapshots";
import { must } from "../../support/desk";
import { FAULT_SHEET, faultAppendix } from "./appendix";
import type { Operation } from "./operation";
import { fill, undoable } from "./operation";

const SHARED = ["1.1/b", "1.2/b"];

const YEAR = 2030;

/** What a form brings that came back with the first figure that the table asks for. */
function returnedFigure({ analysis, options: { labels } }: UseCaseContext): FormMerge {
  const [asked] = askedRows(analysis?.tables ?? [], labels);
  if (!asked) throw new Error("the table asks for nothing");
  const header = [labels.key, labels.meaning, labels.unit, labels.value];
  const sheet = new Grid({ sheet: INPUT_SHEET, row: 0, column: 0, values: [header, [formKey(asked.key, YEAR), asked.label, asked.unit, 30]] });
  return mergeForms({ forms: [{ supplier: "Sở Tài chính", formerly: [], rows: [asked] }], year: YEAR, labels }, [{ name: "so-tai-chinh.xlsx", sheets: [sheet] }]);
}

/** A consolidation with three units' measures. */
function consolidation(): Uint8Array {
  const rows: SheetRows = [...Array.from({ length: KEY_ROW }, () => []), [UNIT_KEY, `${MEASURE_KEY}2.1`], ...[0.1, 0.2, 0.3].map((measure, index) => [`Xã ${index + FIRST_UNIT_ROW}`, measure])];
  return buildWorkbook({ sheets: { [SUMMARY_SHEET]: sheetData(rows) } });
}

/** An appendix that names no agency, a row of which no rule scores. */
function withoutLeads(): Operation["sheets"] {
  const rows = faultAppendix()[FAULT_SHEET] ?? [];
  return { [FAULT_SHEET]: rows.map((row) => row.slice(0, 5).map((cell, column) => (row[0] === "1.1" && column === 4 ? null : cell))) };
}

/** Everything that writes, joins or takes over figures. */
export const figureOperations: Readonly<Record<string, Operation>> = {
  "joining figures": undoable((context) => joinInputs(context, SHARED, "1.1/b"), (session) => must(fill(session))),
  "splitting joined figures": undoable(
    (context) => splitInputs(context, SHARED),
    async (session) => {
      await must(fill(session));
      await must(session.perform((context) => joinInputs(context, SHARED, "1.1/b")));
    },
  ),
  "naming the column of a table's own figures": undoable((context) => nameFigureColumn(context, 0, 3), (session) => must(fill(session))),
  "merging forms": undoable((context) => applyForms(context, returnedFigure(context)), (session) => must(fill(session))),
  "adding the column of agencies": { ...undoable(addLeadColumns), sheets: withoutLeads() },
  "taking everybody's measures": undoable((context) => takePeers(context, { name: "tong-hop.xlsx", bytes: () => Promise.resolve(consolidation()) }, { open: openWorkbookFile })),
  "making a scenario real": undoable((context) => applyScenario(context, 0, { ...NO_CHANGE, inputs: new Map([["1.1", { a: 30, b: 40 }]]) }, stateWords), (session) => must(fill(session))),
};
