/** #VALUE! with a message: an argument is of the wrong kind. */
export function valueError(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** #N/A with a message: the arguments are right, but there is no score for them. */
export function notAvailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

/** #DIV/0!, for which Excel shows no message of ours. */
export function divisionByZero(): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
}

/** The error that a cell passes on: an error object of Excel's, or the code in it ("#N/A"); null where it is none. */
export function errorValue(value: unknown): CustomFunctions.Error | null {
  if (value instanceof CustomFunctions.Error) return value;
  const code = Object.values(CustomFunctions.ErrorCode).find((each) => each === value);
  return code === undefined ? null : new CustomFunctions.Error(code);
}
