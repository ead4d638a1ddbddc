import { foldWords } from "../../text/fold-text";

const PERIOD = /^(?:quy|thang|ky|dot|lan|vong) (?:[ivx]+|\d{1,2})(?: nam 20\d\d| 20\d\d)?$|^(?:6|9) thang(?: dau nam| cuoi nam)?$|^ca nam$/;

/** Whether a header cell names nothing but a part of the year, or one of several rounds: "Quý I", "6 tháng đầu năm", "Lần 2". */
export function isPeriod(text: string): boolean {
  return PERIOD.test(foldWords(text));
}
