import { join } from "node:path";
import type { FileOutcome } from "../../app/rank/read-unit-file";
import type { RankSet } from "../../core/rank/rank-set";
import type { CliIo } from "../cli-io";
import { outcomeSchema, setSchema } from "./reading-schema";

type CacheIo = Pick<CliIo, "readFile" | "writeFile">;

/** By path, the sets that are known to be kept: thousands of files follow one, which is read and written once. */
const keptSets = new WeakMap<CacheIo, Map<string, RankSet>>();

/** What was read of one file, kept as JSON beside the result; the set, which most files share, is kept once. */
export class ReadingCache {
  private readonly folder: string;
  private readonly io: CacheIo;
  private readonly key: string;
  private readonly sets: Map<string, RankSet>;

  constructor(folder: string, io: CacheIo, key: string) {
    this.folder = folder;
    this.io = io;
    this.key = key;
    this.sets = keptSets.get(io) ?? new Map<string, RankSet>();
    keptSets.set(io, this.sets);
  }

  /** null where nothing is kept, or what is kept is damaged: then the file is read again. */
  async load(): Promise<FileOutcome | null> {
    const outcome = outcomeSchema.safeParse(await this.json(this.outcomePath));
    if (!outcome.success) return null;
    const { reading, problems } = outcome.data;
    if (reading === null) return { reading, set: null, problems };
    const set = await this.setOf(reading.set);
    return set && { reading, set, problems };
  }

  /** A folder that cannot be written to costs time in the next run, no more. */
  async save({ reading, set, problems }: FileOutcome): Promise<void> {
    try {
      if (set) await this.saveSet(set);
      await this.io.writeFile(this.outcomePath, bytesOf({ reading, problems }));
    } catch {
      return;
    }
  }

  private async setOf(id: string): Promise<RankSet | null> {
    const path = this.setPath(id);
    const known = this.sets.get(path);
    if (known) return known;
    const set = setSchema.safeParse(await this.json(path));
    if (!set.success || set.data.id !== id) return null;
    this.sets.set(path, set.data);
    return set.data;
  }

  private async saveSet(set: RankSet): Promise<void> {
    const path = this.setPath(set.id);
    if (this.sets.has(path)) return;
    await this.io.writeFile(path, bytesOf(set));
    this.sets.set(path, set);
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
