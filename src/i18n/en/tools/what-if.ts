import type { ToolWordings } from "../../tool-wordings";

export const whatIf: ToolWordings["whatIf"] = {
  title: "What if",
  hint: "What the score would be with other figures; nothing is written.",
  indicator: "Indicator",
  indicators: "Choose an indicator to try",
  total: (before, after, max) => `Total ${before} → ${after}/${max}`,
  index: (before, after) => `Index ${before} → ${after}`,
  unchanged: "Nothing has changed yet: choose an indicator and change its figures above.",
  change: (name, before, after) => `${name}: ${before} → ${after}`,
  noScore: "no score",
  keep: "Keep as a scenario",
  kept: (name) => `Scenario ${name}`,
  compare: "Compare the scenarios",
  comparison: (total, gain, count) => `${total} points (${gain}) · ${count} indicators change`,
  open: "Show again",
  remove: "Remove",
  clear: "Drop what is supposed",
  apply: "Write these figures into the workbook",
  applied: (count) => `${count} figures were written to the input sheet.`,
  unplaced: (count) => `${count} figures have no cell yet: fill the scores first, which makes the input sheet.`,
};
