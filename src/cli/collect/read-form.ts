import type { ReturnedForm } from "../../core/collect/merge-forms";
import type { CliIo } from "../cli-io";
import { openFile, orCliError } from "../open-file";

/** A form that came back, from its file. */
export async function readForm(path: string, io: CliIo): Promise<ReturnedForm> {
  const workbook = await openFile(path, io);
  return { name: path, sheets: (await orCliError(path, () => workbook.read())).sheets };
}
