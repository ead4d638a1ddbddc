/** Results by a thing that decides them, of the last so many things: for things that are compared in less time than it takes to print them as a key. */
export class KeptAlike<Thing, Result> {
  private readonly capacity: number;
  private readonly isSame: (one: Thing, other: Thing) => boolean;
  /** The newest first. */
  private readonly kept: { readonly thing: Thing; readonly result: Result }[] = [];

  constructor(capacity: number, isSame: (one: Thing, other: Thing) => boolean) {
    this.capacity = capacity;
    this.isSame = isSame;
  }

  /** The kept result, or `compute`'s, which must follow from the thing alone. */
  of(thing: Thing, compute: () => Result): Result {
    const known = this.kept.find((one) => this.isSame(one.thing, thing));
    if (known) return known.result;
    const result = compute();
    this.kept.unshift({ thing, result });
    this.kept.length = Math.min(this.kept.length, this.capacity);
    return result;
  }
}
