import type { ToolWordings } from "../../tool-wordings";

export const rank: ToolWordings["rank"] = {
  title: "Rank many units",
  hint: "Consolidates the workbooks of many units, compares and ranks them.",
  intro:
    "Choose .xlsx workbooks, one per unit (last year's too, to compare ranks). The result goes to the sheets “DTI – Tổng hợp”, “DTI – Xếp hạng” and “DTI – Vấn đề” of the open workbook. The chosen files are only read.",
  again: "Choose more files, or the same again, to add or replace units. Edit a yellow cell of “DTI – Tổng hợp”: scores and ranks follow.",
  choose: "Choose files…",
  ranked: (units) => `${units} units ranked.`,
  nothing: "No file could be ranked. See why below, then choose again.",
  otherLayout: "The sheet “DTI – Tổng hợp” of this workbook holds another set, or its columns were moved. Open a new workbook and rank there.",
  which: (unit) => `Several files are “${unit}”. Which one counts?`,
  none: "None of them",
  goOn: "Go on",
  showRanking: "Show the ranking",
  showSummary: "Show the summary",
  listed: "The first units",
  place: (rank, unit) => `${rank}. ${unit}`,
  points: (total, max) => `${total}/${max} points`,
  problems: "To be looked at",
  problemCount: (count) => `To be looked at (${count})`,
  moreProblems: (count) => `and ${count} more on the sheet “DTI – Vấn đề”`,
};
