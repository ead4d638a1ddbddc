import type { ToolWordings } from "../../tool-wordings";

export const reports: ToolWordings["reports"] = {
  title: "Plans and reports",
  hint: "Assignment, remediation plan, reasons for lost points, a summary with charts.",
  about: "Each is a sheet of its own on A4 landscape, ready to print. Make it again at any time: what was typed on the sheet stays.",
  make: "Make the sheet",
  making: "Making…",
  made: (sheet) => `Made sheet “${sheet}”.`,
  madeAgain: (sheet) => `Made sheet “${sheet}” again; what was typed stays.`,
  kind: {
    assignment: { title: "Assignment appendix", hint: "Every indicator with its lead, support and deadline." },
    remediation: { title: "Remediation plan", hint: "Indicators below their maximum, remedies and next steps." },
    "lost-points": { title: "Scores and reasons for lost points", hint: "Each indicator's score; reasons from the table, or drafted from rule and figures." },
    summary: { title: "One-page summary", hint: "Points by group, charts, the ten largest gains." },
  },
  notes: {
    title: "Advice on the score cells",
    hint: "Each score below its maximum gets a note: why points were lost, what to do, who, by when. Writing again replaces the notes of DTI; those of others stay.",
    write: "Write notes on the score cells",
    remove: "Delete the notes of DTI",
    unsupported: "This Excel does not let add-ins write notes (a newer Excel 365 does). Use the sheets above: they say the same.",
    written: (count: string) => `${count} notes were written.`,
    removed: (count: string) => `${count} old notes of DTI were deleted.`,
    nothing: "The notes of DTI say what the advice says already; nothing had to change.",
    left: (count: string, cells: string) => `${count} cells have somebody else's note or comment and were left as they are: ${cells}.`,
  },
  agency: {
    title: "A sheet for one agency",
    hint: "What it leads and supports: points to win, what to do, by when.",
    choose: "Agency",
    option: (name, points) => `${name} (leads: ${points} points to win)`,
  },
};
