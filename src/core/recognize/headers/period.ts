import { foldWords } from "../../text/fold-text";

const ROUND = "(?:quy|thang|ky|dot|lan|vong) (?:[ivx]+|\\d{1,2})(?: nam 20\\d\\d| 20\\d\\d)?";
const PERIOD = new RegExp(`^${ROUND}$|^(?:6|9) thang(?: dau nam| cuoi nam)?$|^ca nam$`);
const IN_WORDS = new RegExp(`(?:^| )${ROUND}(?= |$)`);

/** Whether a header cell names nothing but a part of the year, or one of several rounds: "Quý I", "6 tháng đầu năm", "Lần 2". */
export function isPeriod(text: string): boolean {
  return PERIOD.test(foldWords(text));
}

/** The folded words without the part of the year or the round that they name: "Kỳ I (công ty chấm)" and "Kỳ II (công ty chấm)" are one authority's. */
export function withoutPeriod(text: string): string {
  return foldWords(text).replace(IN_WORDS, "").trim();
}
