import type { lostColumns as vietnamese } from "../vi/lost-columns";

/** Columns of one of our sheets that are gone: which, what that means and what to do. */
export const lostColumns: typeof vietnamese = {
  needed: (sheet, headers, where) =>
    `The sheet “${sheet}” has lost the column ${headers} (deleted, or its header was renamed), so no figure of this sheet can be read; nothing more is written. If the column is still there, type its header ${headers} again ${where} and scan again; if it was just deleted, press Ctrl+Z.`,
  spared: (sheet, headers, where) =>
    `The sheet “${sheet}” has lost the column ${headers} (deleted, or its header was renamed). Figures and scores are not affected; only what was written in that column is not used. To use it again, type the header ${headers} ${where}.`,
  inRow: (row) => `in row ${row}`,
  inHeader: "in the table's header row",
};
