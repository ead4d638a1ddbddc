/**
 * A refusal that the client library turns into an `OfficeExtension.Error` with the same code.
 * Codes: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs".
 */
export class ApiError extends Error {
  readonly code: string;
  /** The member that refused, such as "Worksheet.getRange". */
  readonly location: string;
  readonly httpStatus: number;

  constructor(code: string, message: string, location = "", httpStatus = 400) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.location = location;
    this.httpStatus = httpStatus;
  }
}

/** The wording that Excel itself uses where an argument cannot be read. */
export function invalidArgument(location: string): ApiError {
  return new ApiError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", location);
}

/** What Excel answers for a name or id that is not there. */
export function itemNotFound(location: string): ApiError {
  return new ApiError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}
