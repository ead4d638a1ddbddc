import { applyForms, previewForms } from "../../../src/app/use-cases/collect-forms";
import { applyScenario } from "../../../src/app/use-cases/apply-scenario";
import { joinInputs, splitInputs } from "../../../src/app/use-cases/join-inputs";
import { nameFigureColumn } from "../../../src/app/use-cases/name-figure-column";
import { takePeers } from "../../../src/app/use-cases/take-peers";
import type { UseCaseContext } from "../../../src/app/use-case";
import { formKey } from "../../../src/core/collect/form-key";
import type { ReturnedForm } from "../../../src/core/collect/merge-forms";
import { askedRows } from "../../../src/core/collect/supplier-forms";
import { Grid } from "../../../src/core/grid/grid";
import { FIRST_UNIT_ROW, KEY_ROW, MEASURE_KEY, UNIT_KEY } from "../../../src/core/rank/sheets/summary-layout";
import { SUMMARY_SHEET } from "../../../src/core/rank/sheets/rank-labels";
import { INPUT_SHEET } from "../../../src/core/score/input-sheet-layout";
import { openWorkbookFile } from "../../../src/host/file/open-workbook-file";
import { buildWorkbook } from "../../host/file/build-workbook";
import { sheetData } from "../../support/small-file";
import type { SheetRows } from "../../support/snapshots";
import { must } from "../../support/desk";
import type { Operation } from "./operation";
import { fill, undoable } from "./operation";

const SHARED = ["1.1/b", "1.2/b"];
const DAY = { day: "2030-12-01", year: 2030, successions: [{ from: "Bộ phận một cửa", to: "Trung tâm hành chính công", since: "2030-01-01" }] };

/** A form that came back with the first figure that the table asks for. */
function returnedForm({ analysis, options: { labels } }: UseCaseContext): ReturnedForm {
  const [asked] = askedRows(analysis?.tables ?? [], labels);
  if (!asked) throw new Error("the table asks for nothing");
  const header = [labels.key, labels.meaning, labels.unit, labels.value];
  return { name: "so-tai-chinh.xlsx", sheets: [new Grid({ sheet: INPUT_SHEET, row: 0, column: 0, values: [header, [formKey(asked.key, DAY.year), asked.label, asked.unit, 30]] })] };
}

/** A consolidation with three units' measures. */
function consolidation(): Uint8Array {
  const rows: SheetRows = [...Array.from({ length: KEY_ROW }, () => []), [UNIT_KEY, `${MEASURE_KEY}2.1`], ...[0.1, 0.2, 0.3].map((measure, index) => [`Xã ${index + FIRST_UNIT_ROW}`, measure])];
  return buildWorkbook({ sheets: { [SUMMARY_SHEET]: sheetData(rows) } });
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
  "merging forms": undoable(async (context) => applyForms(context, await previewForms(context, [returnedForm(context)], DAY)), (session) => must(fill(session))),
  "taking everybody's measures": undoable((context) => takePeers(context, { name: "tong-hop.xlsx", bytes: () => Promise.resolve(consolidation()) }, { open: openWorkbookFile })),
  "making a scenario real": undoable((context) => applyScenario(context, 0, { inputs: new Map([["1.1", { a: 30, b: 40 }]]), states: new Map() }), (session) => must(fill(session))),
};
