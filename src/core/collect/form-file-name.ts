import { INPUT_SHEET } from "../score/input-sheet-layout";
import type { SupplierForm } from "./supplier-forms";

/** So many characters of an agency's name; with folders and ending it stays within what Windows takes. */
const LONGEST = 100;

/** A file name for each form of a year, in their order: the agency's without what no file system takes, and no two alike. */
export function formFileNames(forms: readonly SupplierForm[], year: number): readonly string[] {
  const taken = new Set<string>();
  return forms.map(({ supplier }) => {
    const name = `${fileName(supplier)} - ${year}`;
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
    taken.add(free.toLowerCase());
    return `${free}.xlsx`;
  });
}

function fileName(supplier: string): string {
  if (supplier === "") return INPUT_SHEET;
  return supplier.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, " ").replace(/\s+/g, " ").trim().slice(0, LONGEST).replace(/[. ]+$/, "");
}
