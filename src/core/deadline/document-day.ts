import { dayOf } from "./calendar";
import { writtenDay } from "./written-day";

/** A plan or a decision that a table belongs to; a report looks back, and its deadlines may lie behind it. */
const ORDERED = /kèm theo\s+(?:kế hoạch|quyết định|công văn)/iu;

/** "ngày   tháng 5 năm 2024": the day is filled in when the document is signed. */
const MONTH = /tháng\s+(\d{1,2})\s+năm\s+((?:19|20)\d\d)(?!\d)/iu;

/** The first day on which the plan or decision that a line names can have been signed ("2024-05-01"); null where it names none. */
export function documentDay(line: string): string | null {
  const text = line.normalize("NFC");
  if (!ORDERED.test(text)) return null;
  const written = writtenDay(text);
  if (written) return written.day;
  const [, month, year] = MONTH.exec(text) ?? [];
  return month === undefined ? null : dayOf(Number(year), Number(month), 1);
}
