import type { Failure } from "../app/session";
import { quotedList } from "./facts";
import type { Messages } from "./messages";

/** More cells than this are not listed one by one. */
const LISTED_CELLS = 5;

/** Says what was wrong, where, and what to do next. */
export function failureSentence(failure: Failure, { failures }: Messages): string {
  switch (failure.kind) {
    case "host": {
      const { sheet, failure: cause } = failure.error;
      return failures.host[cause](sheet === null ? "" : failures.onSheet(sheet));
    }
    case "conflict":
      return failures.conflict(failure.sheet, cellList(failure.addresses));
    case "differs":
      return failures.differs(failure.sheet, cellList(failure.addresses));
    case "moved":
      return failures.moved(failure.sheet);
    case "structure-locked":
      return failures.structureLocked(failure.sheet);
    case "columns-lost": {
      const { sheet, headers, headerRow } = failure.lost;
      const words = failures.lostColumns;
      return words.needed(sheet, quotedList(headers), headerRow === null ? words.inHeader : words.inRow(String(headerRow + 1)));
    }
    case "unfinished":
      return failures.unfinished;
    case "nothing-to-undo":
      return failures.nothingToUndo;
    default:
      return failure satisfies never;
  }
}

/** "C4, C5, C6, C7, C8…" */
export function cellList(addresses: readonly string[]): string {
  const listed = addresses.slice(0, LISTED_CELLS).join(", ");
  return addresses.length > LISTED_CELLS ? `${listed}…` : listed;
}
