import { makeFormFiles } from "../../../app/collect/form-files";
import type { SupplierForm } from "../../../core/collect/supplier-forms";
import { formFiles, zipFiles } from "../../form-files";
import { saveFile } from "../../save-file";
import { useTool } from "../use-tool";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes forms and hands them to the user: one as a workbook, all as one archive. */
export function useDownloads(forms: readonly SupplierForm[]): { readonly one: (form: SupplierForm) => Promise<void>; readonly all: () => Promise<void> } {
  const { tool, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const make = (wanted: readonly SupplierForm[]) =>
    tool.act((context, running) => makeFormFiles(wanted, formFiles.create, context.options.labels, running), (made) => ({ text: words.downloaded(number(made.length)) }));
  return {
    one: async (form) => {
      for (const { name, bytes } of (await make([form])) ?? []) saveFile(name, bytes, WORKBOOK_TYPE);
    },
    all: async () => {
      const made = await make(forms);
      if (made) saveFile(words.zipName, zipFiles(made), "application/zip");
    },
  };
}
