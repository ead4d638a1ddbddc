import { join } from "node:path";
import type { FileOutcome } from "../../app/rank/read-unit-file";
import type { CliIo } from "../cli-io";
import { outcomeSchema, setSchema } from "./reading-schema";

/** What was read of one file, kept as JSON beside the result; the set, which most files share, is kept once. */
export class ReadingCache {
  private readonly folder: string;
  private readonly io: Pick<CliIo, "readFile" | "writeFile">;
  private readonly key: string;

  constructor(folder: string, io: Pick<CliIo, "readFile" | "writeFile">, key: string) {
    this.folder = folder;
    this.io = io;
    this.key = key;
  }

  /** null where nothing is kept, or what is kept is damaged: then the file is read again. */
  async load(): Promise<FileOutcome | null> {
    const outcome = outcomeSchema.safeParse(await this.json(this.outcomePath));
    if (!outcome.success) return null;
    const { reading, problems } = outcome.data;
    if (reading === null) return { reading, set: null, problems };
    const set = setSchema.safeParse(await this.json(this.setPath(reading.set)));
    return set.success && set.data.id === reading.set ? { reading, set: set.data, problems } : null;
  }

  /** A folder that cannot be written to costs time in the next run, no more. */
  async save({ reading, set, problems }: FileOutcome): Promise<void> {
    try {
      if (set) await this.io.writeFile(this.setPath(set.id), bytesOf(set));
      await this.io.writeFile(this.outcomePath, bytesOf({ reading, problems }));
    } catch {
      return;
    }
  }

  private get outcomePath(): string {
    return join(this.folder, `${this.key}.json`);
  }

  private setPath(id: string): string {
    return join(this.folder, `set-${id}.json`);
  }

  private async json(path: string): Promise<unknown> {
    try {
      return JSON.parse(new TextDecoder().decode(await this.io.readFile(path)));
    } catch {
      return null;
    }
  }
}

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
