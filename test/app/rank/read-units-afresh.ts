import type { FileOutcome } from "../../../src/app/rank/read-unit-file";
import type { readUnitJob as unitJob } from "../../../src/cli/rank/read-unit-job";

type ReadUnitJob = typeof unitJob;

/** Bytes by the files' names. */
export type UnitFiles = ReadonlyMap<string, Uint8Array>;

/** Reads a file in a program that has read nothing before. */
export async function readAfresh(file: string, files: UnitFiles): Promise<FileOutcome> {
  let read: Promise<FileOutcome> | null = null;
  await jest.isolateModulesAsync(async () => {
    const { readUnitJob } = await import("../../../src/cli/rank/read-unit-job");
    read = readWith(readUnitJob, file, files);
    await read;
  });
  if (read === null) throw new Error("nothing was read");
  return read;
}

/** Reads a file in a program that may have read others, and keeps nothing on the disk. */
export async function readWith(readUnitJob: ReadUnitJob, file: string, files: UnitFiles): Promise<FileOutcome> {
  const readFile = (path: string): Promise<Uint8Array> => Promise.resolve(files.get(path.split(/[\\/]/).at(-1) ?? "") ?? new Uint8Array());
  const { outcome } = await readUnitJob({ folder: "tỉnh", file, cache: null }, { readFile, writeFile: () => Promise.resolve(), program: "test", year: 2024 });
  return outcome;
}
