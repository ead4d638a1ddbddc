import type { FileFailure } from "../../core/rank/rank-problem";
import type { Asking, ReturnedForm } from "../../core/collect/merge-forms";
import { formFileNames } from "../../core/collect/form-file-name";
import type { SupplierForm } from "../../core/collect/supplier-forms";
import { formPlan } from "../../core/collect/supplier-forms";
import { INPUT_SHEET } from "../../core/score/input-sheet-layout";
import type { Workbook } from "../../host/port";
import type { ChosenFile } from "../files/chosen-file";
import { readChosenFile } from "../files/read-chosen-file";
import type { Watched } from "../watched";
import { turnBy } from "../watched";

/** A workbook that is no more than its bytes. */
export interface WorkbookFile extends Workbook {
  save(): Uint8Array;
}

/** How forms become files and files are read; an adapter supplies both. Opening rejects or throws with a HostError. */
export interface FormFiles {
  readonly create: (sheet: string) => WorkbookFile;
  readonly open: (bytes: Uint8Array, name: string) => Workbook;
}

/** One form as the file that goes out. */
export interface FormFile {
  readonly name: string;
  readonly form: SupplierForm;
  readonly bytes: Uint8Array;
}

/** The forms of a year as small workbooks, one for each agency; a stop between two of them is a cancelled use case. */
export async function makeFormFiles({ forms, year, labels }: Asking, create: FormFiles["create"], watched: Watched): Promise<readonly FormFile[]> {
  const names = formFileNames(forms, year);
  const made: FormFile[] = [];
  for (const [index, form] of forms.entries()) {
    await turnBy(watched, index, forms.length);
    const workbook = create(INPUT_SHEET);
    await workbook.write(formPlan(form, year, labels));
    made.push({ name: names[index] ?? "", form, bytes: workbook.save() });
  }
  return made;
}

/** Files that somebody chose as forms: those that could be read, and why the others could not. */
export interface ReadForms {
  readonly forms: readonly ReturnedForm[];
  readonly refused: readonly { readonly name: string; readonly failure: FileFailure }[];
}

/** Reads returned files one after the other; what is wrong with one stops no other. */
export async function readFormFiles(files: readonly ChosenFile[], open: FormFiles["open"], watched: Watched): Promise<ReadForms> {
  const forms: ReturnedForm[] = [];
  const refused: { name: string; failure: FileFailure }[] = [];
  for (const [index, file] of files.entries()) {
    await turnBy(watched, index, files.length);
    const { name } = file;
    const outcome = await readChosenFile(file, async (bytes) => (await open(bytes, name).read()).sheets);
    if ("failure" in outcome) refused.push({ name, failure: outcome.failure });
    else forms.push({ name, sheets: outcome.read });
  }
  return { forms, refused };
}
