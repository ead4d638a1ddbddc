import type { FileWorkbook } from "../host/file/file-workbook";
import { openBytes } from "./open-bytes";
import { HostError } from "../host/port";
import { failureSentence } from "../i18n/failure-sentence";
import { CliError } from "./cli-error";
import type { CliIo } from "./cli-io";

/** Reads a file; a CliError says what is wrong with it. */
export async function readBytes(path: string, io: CliIo): Promise<Uint8Array> {
  try {
    return await io.readFile(path);
  } catch (error) {
    const code = errorCode(error);
    throw new CliError(({ cli }) => {
      if (code === "ENOENT") return cli.notFound(path);
      return code === "EISDIR" ? cli.isDirectory(path) : cli.cannotRead(path, code);
    });
  }
}

/** Writes the result; a CliError where that cannot be done. */
export async function writeBytes(path: string, bytes: Uint8Array, io: CliIo): Promise<void> {
  try {
    await io.writeFile(path, bytes);
  } catch (error) {
    throw new CliError(({ cli }) => cli.cannotWrite(path, errorCode(error)));
  }
}

/** Opens a workbook file; a CliError says why it is none. */
export async function openFile(path: string, io: CliIo): Promise<FileWorkbook> {
  const bytes = await readBytes(path, io);
  return orCliError(path, () => openBytes(bytes, path));
}

/** Does work on a workbook; its failures become one line about the file. */
export async function orCliError<Result>(path: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof HostError ? hostFailure(path, error) : error;
  }
}

/** What a host could not do as one line about the file. */
export function hostFailure(path: string, error: HostError): CliError {
  return new CliError(({ messages, cli }) => {
    const sentence = failureSentence({ kind: "host", error }, messages);
    const detailed = error.failure === "unsupported" || error.failure === "unknown";
    return cli.inFile(path, detailed ? `${sentence} ${messages.failures.detail(error.message)}` : sentence);
  });
}

function errorCode(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : String(error);
}
