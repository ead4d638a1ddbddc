import { CommandType, ICommandService, LocaleType, LogLevel, mergeLocales, Univer, type ICommandInfo, type IExecutionOptions, type IWorkbookData } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingVi from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreVi from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationVi from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteVi from "@univerjs/preset-sheets-note/locales/vi-VN";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableVi from "@univerjs/preset-sheets-table/locales/vi-VN";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { FunctionSet } from "../excel/functions/function-metadata";
import { HostFunctions } from "../excel/functions/host-functions";
import { calculateOneByOne } from "../univer/serial-calculation";
import { keepRowsFitted } from "./fit-rows";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

/** The grid with one workbook in it. */
export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly functions: HostFunctions;
  /** Takes over what is being typed into a cell, as Enter does. */
  readonly endEditing: () => Promise<void>;
  /** Empties the grid's place on the page. A new workbook gets a new Univer, so that nothing of the one before lives on. */
  readonly dispose: () => Promise<void>;
}

/** Shows a workbook in the element with this id, with the add-in's functions; `onEdit` tells of every edit, never of a calculation. */
export function showSpreadsheet(containerId: string, snapshot: IWorkbookData, functionSet: FunctionSet, onEdit: () => void): Spreadsheet {
  const locale = mergeLocales(coreVi, conditionalFormattingVi, dataValidationVi, noteVi, tableVi);
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: locale }, logLevel: LogLevel.ERROR });
  registerPlugins(univer, containerId);
  calculateOneByOne(univer);
  const functions = new HostFunctions(univer, functionSet);
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(snapshot);
  keepRowsFitted(api, workbook);
  univer.__getInjector().get(ICommandService).onCommandExecuted((command, options) => {
    if (isEdit(command, options)) onEdit();
  });
  return { univer, api, workbook, functions, endEditing: async () => void (await workbook.endEditingAsync(true)), dispose: () => idle().then(() => univer.dispose()) };
}

/** Univer looks through the validations of sheets behind the front one when the page is idle; a workbook that is gone by then is an error to it. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve()));
}

/** The plug-in that shows tables; the name tag that it hangs over a table would hide the cells above. */
const TABLE_INTERFACE = "SHEET_TABLE_UI_PLUGIN";

function registerPlugins(univer: Univer, container: string): void {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      disableAutoFocus: true,
      sheets: { disableForceStringMark: true, disableForceStringAlert: true },
      disableTextFormatMark: true,
      disableTextFormatAlert: true,
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
  ];
  const registered = new Set<string>();
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const plugin = Array.isArray(entry) ? entry[0] : entry;
    const ofPreset: unknown = Array.isArray(entry) ? entry[1] : undefined;
    const config: unknown = plugin.pluginName === TABLE_INTERFACE ? { hideAnchor: true } : ofPreset;
    if (registered.has(plugin.pluginName)) continue;
    registered.add(plugin.pluginName);
    univer.registerPlugin(plugin, config);
  }
}

/** Mutations that change nothing that a user would save. */
const NO_EDITS = /auto-height|formula|calculat|mark-dirty/;

/** Results of formulas, the fitting of rows and what is typed before Enter are mutations too. */
function isEdit({ id, type }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  return type === CommandType.MUTATION && !id.startsWith("doc.") && !options?.onlyLocal && !options?.["fromFormula"] && !NO_EDITS.test(id);
}
