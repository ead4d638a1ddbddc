/**
 * Results by a text that decides them, the last so many: some thousand workbooks of one province say the same
 * over and over. The oldest that was not asked for again goes first.
 */
export class KeptResults<Result> {
  private readonly capacity: number;
  private readonly kept = new Map<string, Result>();

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  /** The kept result, or `compute`'s, which must follow from the key alone. */
  of(key: string, compute: () => Result): Result {
    const known = this.kept.get(key);
    if (known !== undefined) {
      this.kept.delete(key);
      this.kept.set(key, known);
      return known;
    }
    const result = compute();
    this.kept.set(key, result);
    if (this.kept.size > this.capacity) for (const oldest of this.kept.keys()) {
      this.kept.delete(oldest);
      break;
    }
    return result;
  }
}
