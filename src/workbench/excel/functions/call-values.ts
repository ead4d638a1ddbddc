import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { ArrayValueObject, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "./function-metadata";

/** What a custom function receives for one argument; null where it was left out. */
type Scalar = number | string | boolean | null;
export type CallValue = Scalar | readonly (readonly Scalar[])[] | readonly CallValue[];

/** The arguments as the function gets them, or the error that an argument already is. */
export type CallValues = { readonly values: readonly CallValue[] } | { readonly error: ErrorType };

/**
 * Turns what the formula engine passes into what Excel on Windows passes (custom-functions-parameter-options):
 * ranges as rows of cells, blank cells as 0, left-out arguments as null. An argument that is an
 * error is the result; the function is not called.
 */
export function callValues(variants: readonly FunctionVariantType[], metadata: FunctionMetadata): CallValues {
  const objects = variants.map((variant) => variant as BaseValueObject);
  const error = objects.map(errorIn).find((each) => each !== null);
  if (error !== undefined && error !== null) return { error };
  const values: CallValue[] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    if (parameter.repeating === true) values.push(objects.slice(index).map((object) => callValue(object, parameter)));
    else values.push(callValue(objects[index], parameter));
  }
  return { values };
}

function callValue(object: BaseValueObject | undefined, parameter: ParameterMetadata): CallValue {
  if (object === undefined || object.isNull()) return null;
  const rows = object.isArray() ? cellsOf(object as ArrayValueObject) : [[scalar(object)]];
  if (parameter.dimensionality === "matrix") return rows;
  return rows[0]?.[0] ?? null;
}

function cellsOf(array: ArrayValueObject): Scalar[][] {
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => {
      const cell = array.get(row, column);
      return cell === null || cell === undefined || cell.isNull() ? 0 : scalar(cell);
    }),
  );
}

function scalar(object: BaseValueObject): Scalar {
  const value = object.getValue();
  return object.isBoolean() ? Boolean(value) : value;
}

function errorIn(object: BaseValueObject): ErrorType | null {
  if (object.isError()) return (object as ErrorValueObject).getErrorType();
  if (!object.isArray()) return null;
  let found: ErrorType | null = null;
  (object as ArrayValueObject).iterator((cell) => {
    if (cell?.isError()) found = (cell as ErrorValueObject).getErrorType();
    return found === null ? undefined : false;
  });
  return found;
}

const errorTypes: ReadonlySet<string> = new Set(Object.values(ErrorType));

/** What a custom function answered, as the engine takes it: an Error object with a code is that error, anything unknown #VALUE!. */
export function resultValue(answer: unknown): BaseValueObject {
  if (typeof answer === "number") return Number.isFinite(answer) ? NumberValueObject.create(answer) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof answer === "string") return StringValueObject.create(answer);
  if (typeof answer === "boolean") return BooleanValueObject.create(answer);
  if (isMatrix(answer)) return matrix(answer);
  return ErrorValueObject.create(errorTypeOf(answer));
}

/** The error that a `CustomFunctions.Error` stands for; any other exception is #VALUE!. */
export function errorTypeOf(error: unknown): ErrorType {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  // The set holds exactly the members of the enumeration.
  return typeof code === "string" && errorTypes.has(code) ? (code as ErrorType) : ErrorType.VALUE;
}

function isMatrix(answer: unknown): answer is readonly (readonly unknown[])[] {
  return Array.isArray(answer) && answer.length > 0 && answer.every((row) => Array.isArray(row));
}

function matrix(rows: readonly (readonly unknown[])[]): BaseValueObject {
  const columnCount = Math.max(...rows.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(resultValue)),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
