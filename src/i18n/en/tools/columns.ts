import type { ToolWordings } from "../../tool-wordings";

export const columns: ToolWordings["columns"] = {
  title: "Columns of the table",
  hint: "See what each column was understood to be.",
  column: (letters, header) => `Column ${letters} “${header}”`,
  withoutHeader: (letters) => `Column ${letters} (no header)`,
  role: {
    code: "Code",
    name: "Indicator",
    max: "Maximum score",
    rule: "Scoring rule",
    lead: "Lead agency",
    support: "Supporting agencies",
    deadline: "Deadline",
    solution: "Solution",
    reason: "Reason for lost points",
    evidence: "Evidence",
    note: "Note",
    published: "Published score",
    self: "Self score",
    council: "Council score",
    final: "Final score",
    none: "Not used",
  },
};
