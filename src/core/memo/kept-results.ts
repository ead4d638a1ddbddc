import { ownCopy } from "./own-copy";

/**
 * Results by a text that decides them, at least the last so many: some thousand workbooks of one province say the
 * same over and over. Those that were not asked for again while as many others were go together.
 */
export class KeptResults<Result> {
  private readonly capacity: number;
  private recent = new Map<string, Result>();
  private older: ReadonlyMap<string, Result> = new Map<string, Result>();

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  /** The kept result, or `compute`'s, which must follow from the key alone; it is handed a copy that may be kept for long. */
  of(key: string, compute: (key: string) => Result): Result {
    const known = this.recent.get(key);
    if (known !== undefined) return known;
    const own = ownCopy(key);
    const result = this.older.get(key) ?? compute(own);
    // In two lots, because putting every key that is asked for behind all others costs more than most results.
    if (this.recent.size >= this.capacity) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(own, result);
    return result;
  }
}
