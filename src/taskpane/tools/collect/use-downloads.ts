import { makeFormFiles } from "../../../app/collect/form-files";
import type { Asking } from "../../../core/collect/merge-forms";
import type { SupplierForm } from "../../../core/collect/supplier-forms";
import { formFiles, zipFiles } from "../../form-files";
import { saveFile } from "../../save-file";
import { useTool } from "../use-tool";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Makes forms and hands them to the user: one as a workbook, all as one archive. */
export function useDownloads(asking: Asking): { readonly one: (form: SupplierForm) => Promise<void>; readonly all: () => Promise<void> } {
  const { tool, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const make = (wanted: readonly SupplierForm[]) =>
    tool.act((_, running) => makeFormFiles({ ...asking, forms: wanted }, formFiles.create, running), (made) => ({ text: words.downloaded(number(made.length)) }));
  return {
    one: async (form) => {
      for (const { name, bytes } of (await make([form])) ?? []) saveFile(name, bytes, WORKBOOK_TYPE);
    },
    all: async () => {
      const made = await make(asking.forms);
      if (made) saveFile(words.zipName(asking.year), zipFiles(made), "application/zip");
    },
  };
}
