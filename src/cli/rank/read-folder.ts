import { fileKind } from "../../app/files/file-kind";
import type { FileOutcome } from "../../app/rank/read-unit-file";
import type { CliIo } from "../cli-io";
import type { CliWordings } from "../i18n/wordings";
import { ProgressBar } from "./progress-bar";

/** The outcomes of all files of a folder, as many at once as there are readers. */
export async function readFolder(folder: string, files: readonly string[], cache: string | null, io: CliIo, cli: CliWordings): Promise<readonly FileOutcome[]> {
  const readers = io.startReaders();
  const wanted = files.filter((file) => fileKind(file) !== "other");
  const outcomes = new Array<FileOutcome>(wanted.length);
  const bar = new ProgressBar(cli.readingFiles, wanted.length, io);
  bar.reach(0);
  let [next, done, unchanged] = [0, 0, 0];
  const work = async (): Promise<void> => {
    for (let index = next++; index < wanted.length; index = next++) {
      const { outcome, known } = await readers.read({ folder, file: wanted[index] ?? "", cache });
      outcomes[index] = outcome;
      if (known) unchanged += 1;
      bar.reach(++done);
    }
  };
  try {
    await Promise.all(Array.from({ length: readers.count }, work));
  } finally {
    bar.close();
    io.err(`${cli.filesRead(done, unchanged)}\n`);
    await readers.close();
  }
  return outcomes;
}
