import type { Wordings } from "../messages";

/** What one unmet indicator asks for. */
export const advice: Wordings["advice"] = {
  inputNames: {
    value: "value",
    numerator: "numerator",
    denominator: "denominator",
    choice: "option",
    option: (number) => `point ${number}`,
    peers: "figures of all compared units",
    count: "number",
    exists: "exists or not",
    part: (number, name) => `${name} (part ${number})`,
  },
  lost: (points) => `${points} points lost.`,
  noScore: (max) => `No score yet (maximum ${max}).`,
  more: (amount, things, change, goal) => `${amount} more needed: ${things} (${change}) to ${goal}.`,
  fewer: (amount, things, change, goal) => `${amount} fewer needed: ${things} (${change}) to ${goal}.`,
  reach: (label, change, goal) => `“${label}” has to change (${change}) to ${goal}.`,
  change: (name, from, to) => `${name}: ${from} → ${to}`,
  unknownFigure: "none yet",
  targetAndPoints: (target, score, max) => `reach ${target} and get ${score}/${max} points`,
  points: (score, max) => `get ${score}/${max} points`,
  option: (words, score, max) => `Choose or reach the option “${words}” to get ${score}/${max} points.`,
  // The definitions come from the table, which is in Vietnamese whatever the pane speaks.
  countingWords: "^(tổng\\s+)?số(\\s+lượng)?\\s+",
  typeFigures: (sheet) => `Type these figures on the sheet “${sheet}” to see how much is missing:`,
  figure: (name, label) => `${name} – ${label}`,
  unreadable: "The scoring rule of this indicator is not understood beyond doubt. See the rule and the solution in the table.",
  noRule: "The table gives no scoring rule for this indicator.",
  noStep: "The figures at hand do not tell the next step yet.",
  solution: "Solution",
  lead: "Lead",
  support: "Support",
  deadline: "Deadline",
};
