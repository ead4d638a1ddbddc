import type { ToolWordings } from "../../tool-wordings";

export const peers: ToolWordings["peers"] = {
  hint: "To see the rank, choose the file of a ranking (with the sheet “DTI – Tổng hợp”). It is only read.",
  choose: "Choose a ranking…",
  forget: "Drop the file",
  among: (file, count) => `Compared with ${count} units in “${file}”.`,
  unit: "The unit of the open workbook",
  noUnit: "Choose the unit",
  whichUnit: "Choose your unit from the list, so that its rank can be worked out.",
  "no-summary": (file) => `“${file}” has no sheet “DTI – Tổng hợp” made by this add-in. Choose the file of a ranking.`,
  "other-layout": (file) => `“${file}” is of another indicator set than the open table, or its columns were moved: it cannot be compared. Rank the units' files again.`,
};
