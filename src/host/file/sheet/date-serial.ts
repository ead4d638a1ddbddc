const dayMilliseconds = 86_400_000;
/** Excel counts days from 30 December 1899, its 29 February 1900 included, or from 1 January 1904. */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);

/** The serial number of a date that a file writes out (cells of type "d", ISO 8601); the text itself where it is no date. */
export function dateSerial(text: string, date1904: boolean): number | string {
  const time = Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - (date1904 ? epoch1904 : epoch1900)) / dayMilliseconds;
}
