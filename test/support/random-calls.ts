import { cellAddress } from "../../src/core/grid/address";
import { nativeTwin } from "../../src/core/twins/native-twin";
import { randomFrom } from "./random-inputs";
import type { SheetRows } from "./snapshots";

type Scalar = number | string;
type Argument = Scalar | readonly Scalar[];

/** One call of a DTI function: what its arguments hold; a list is a range of cells, "" a cell that shows nothing. */
export interface RandomCall {
  readonly name: string;
  readonly args: readonly Argument[];
}

const LIST = 6;
/** Where each argument's cells begin, after the two formulas. */
const FIRST = 2;

/** Calls with figures as offices have them: whole numbers, two decimals, shares, nothing, and now and then what cannot be scored. */
export function randomCalls(count: number, seed: number): readonly RandomCall[] {
  const random = randomFrom(seed);
  const whole = (most: number): number => Math.floor(random() * (most + 1));
  const cents = (most: number): number => whole(most * 100) / 100;
  const pick = <Item>(items: readonly Item[]): Item => items[whole(items.length - 1)] as Item;
  const list = <Item>(make: () => Item, length = LIST): readonly Item[] => Array.from({ length }, make);
  const max = (): number => pick([0.5, 1, 5, 10, 20, 100]);
  const shares = (length: number): readonly number[] => list(() => pick([1, 0.7, 0.5, 0.3, 0.25, 0]), length);
  const makers: readonly (() => RandomCall)[] = [
    () => ({ name: "RATIO", args: [whole(120), whole(100), max(), ...pick([[], [0.8], [0.7, 1], [1, 0], [0.8, 0.8]])] }),
    () => ({ name: "LEVEL", args: [pick([whole(60), cents(60), 20, 10]), max(), [50, 30, 20, 10], shares(pick([4, 5]))] }),
    () => ({ name: "CHOICE", args: [pick([1, 2, 3, 4, 5, 1.5, 0]), max(), shares(4)] }),
    () => ({ name: "MINMAX", args: [cents(12), list(() => pick([cents(10), 5])), max()] }),
    () => ({ name: "BEST", args: [cents(12), list(() => pick([cents(10), 0])), max()] }),
    () => ({ name: "COUNT", args: [pick([whole(12), -1]), pick([0.25, 0.5, 1, 2]), max()] }),
    () => ({ name: "GROWTH", args: [cents(200), pick([cents(150), 100, 0]), max(), pick([0.07, 0.1, 0.5])] }),
    () => ({ name: "INDEX", args: [list(() => pick([cents(9), cents(9), cents(9), whole(9), 0, ""])), list(() => pick([10, 10, 5, 20]))] }),
    () => ({ name: "INDEX", args: [list(() => pick([cents(9), 5])), list(() => pick([10, 5, 0])), list(() => pick(["", "Không đánh giá", "chưa chấm điểm trong năm", "Đã xong"]))] }),
    () => ({ name: "RANK", args: [pick([7.5, 8, 9.25, cents(10)]), list(() => pick([7.5, 8, 9.25, ""]))] }),
    () => ({ name: "MISSING", args: [whole(100), whole(120), pick([0.5, 0.73, 0.8, 1])] }),
  ];
  return Array.from({ length: count }, (_, index) => (makers[index % makers.length] ?? makers[0] ?? failed)());
}

function failed(): never {
  throw new Error("There is nothing to call.");
}

/** A row for each call: the DTI formula, its twin, and the arguments in the cells behind. */
export function callRows(calls: readonly RandomCall[]): SheetRows {
  return calls.map(({ name, args }, row) => {
    const references = args.map((argument, place) => reference(row, FIRST + place * LIST, argument));
    const cells = args.flatMap((argument) => padded(typeof argument === "object" ? argument : [argument]));
    const twin = nativeTwin(name, references);
    if (twin === null) throw new Error(`${name} has no twin.`);
    return [`=DTI.${name}(${references.join(",")})`, `=${twin}`, ...cells];
  });
}

function reference(row: number, column: number, argument: Argument): string {
  const first = cellAddress(row, column);
  return typeof argument === "object" ? `${first}:${cellAddress(row, column + argument.length - 1)}` : first;
}

/** A cell that shows nothing holds a formula, as score cells do: a blank one would reach a function as 0. */
function padded(values: readonly Scalar[]): readonly (Scalar | null)[] {
  return Array.from({ length: LIST }, (_, index) => (values[index] === "" ? '=""' : (values[index] ?? null)));
}

/** What a function answers for a call, as Excel passes it. */
export function answer({ args }: RandomCall, call: (...args: readonly unknown[]) => unknown): unknown {
  return call(...args.map((argument) => (typeof argument === "object" ? [argument] : argument)));
}
