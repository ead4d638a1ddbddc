import { errorValue, valueError } from "./function-error";
import type { ArgumentName } from "./function-messages";
import { functionMessages } from "./function-messages";

/**
 * A required number. A blank cell is 0: Excel passes 0 on the desktop and null on the web, so both
 * have to mean the same; the formulas that we write ask first whether the cell is blank.
 */
export function numberArgument(value: unknown, argument: ArgumentName): number {
  return isOmitted(value) ? 0 : checkedNumber(value, functionMessages.arguments[argument]);
}

/** An optional number; undefined where it is left out. */
export function optionalNumber(value: unknown, argument: ArgumentName): number | undefined {
  return isOmitted(value) ? undefined : checkedNumber(value, functionMessages.arguments[argument]);
}

/** The numbers of a range or array, row by row; blank cells are left out. */
export function numberList(values: readonly (readonly unknown[])[], argument: ArgumentName): readonly number[] {
  return values
    .flat()
    .filter((value) => !isBlank(value))
    .map((value) => checkedNumber(value, functionMessages.arguments[argument]));
}

function isOmitted(value: unknown): boolean {
  return value === null || value === undefined;
}

/** A cell without anything in it, as the desktop and the web pass it. */
export function isBlank(value: unknown): boolean {
  return isOmitted(value) || value === "";
}

/** The number in a cell; `name` is what the message calls the argument. Numbers stored as text are refused: guessing whether "1.234" is a thousand would be guessing a score. */
export function checkedNumber(value: unknown, name: string): number {
  const basic = basicValue(value);
  if (typeof basic === "number" && Number.isFinite(basic)) return basic;
  const error = errorValue(value) ?? errorValue(basic);
  // An error value of another cell goes on as it is, as in Excel's own functions.
  if (error) throw error;
  if (typeof basic === "string") throw valueError(functionMessages.text(name, basic));
  if (typeof basic === "boolean") throw valueError(functionMessages.logical(name));
  throw valueError(functionMessages.other(name));
}

/** A cell that holds a data type (a formatted number, an error) arrives as an object around its plain value. */
export function basicValue(value: unknown): unknown {
  return typeof value === "object" && value !== null && "basicValue" in value ? value.basicValue : value;
}
