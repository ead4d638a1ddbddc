import { functionMessages } from "./function-messages";
import { checkedNumber, isBlank } from "./number-argument";

/** One argument after the other: a single cell is a figure (null where it is blank), a range a list without its blank cells. */
export function givenValues(values: readonly (readonly (readonly unknown[])[])[]): readonly (number | readonly number[] | null)[] {
  return values.map((argument, index) => {
    const cells = argument.flat();
    const name = functionMessages.nthValue(index + 1);
    if (cells.length !== 1) return cells.filter((cell) => !isBlank(cell)).map((cell) => checkedNumber(cell, name));
    return isBlank(cells[0]) ? null : checkedNumber(cells[0], name);
  });
}
