/** What Office.js puts on the page for custom functions; imported before the functions themselves. */
class CustomFunctionError {
  readonly code: string;
  readonly message: string | undefined;

  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

Object.defineProperty(globalThis, "CustomFunctions", { value: { Error: CustomFunctionError, ErrorCode: errorCodes } });

/** What a cell shows for a call: its value, or the error value with its message. */
export function shown(call: () => number | string): number | string {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof CustomFunctionError)) throw error;
    return error.message === undefined ? error.code : `${error.code} ${error.message}`;
  }
}
