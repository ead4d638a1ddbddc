import type { WrittenDay } from "../deadline/written-day";
import { writtenDay } from "../deadline/written-day";

/** What may stand between a document's number and its day. */
const BETWEEN = /^[\s,(]*/u;
const SIGNED = /^(?:(?:ký|ban\s+hành)\s+)?/iu;

/** The day on which a document was signed, at the beginning of what follows its number: a later day is the subject's. */
export function citedDate(text: string): WrittenDay | null {
  const start = BETWEEN.exec(text)?.[0].length ?? 0;
  const before = start + (SIGNED.exec(text.slice(start))?.[0].length ?? 0);
  const written = writtenDay(text.slice(before));
  return written?.start === 0 ? { ...written, start, end: before + written.end } : null;
}
