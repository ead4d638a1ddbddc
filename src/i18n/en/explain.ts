import type { Wordings } from "../messages";

/** How a score came about, step by step. */
export const explain: Wordings["explain"] = {
  title: "How the score came about",
  compare: (value, operator, threshold) => `${value} ${operator} ${threshold}`,
  option: (number, words, points) => `Option ${number}: ${words} → ${points} points`,
  pointsFull: (points) => `→ ${points} points`,
  pointsShare: (value, max, points) => `→ ${value} × ${max} = ${points} points`,
  pointsOfTarget: (value, target, max, points) => `→ ${value} / ${target} × ${max} = ${points} points`,
  peers: (value, lowest, highest, points) => `This unit: ${value}; lowest ${lowest}, highest ${highest} → ${points} points`,
  count: (count, each, points) => `${count} × ${each} = ${points} points`,
  part: (label, points) => `${label}: ${points} points`,
  noScore: {
    "input-missing": (names) => `No score yet: ${names} is missing.`,
    "input-invalid": (names) => `No score yet: ${names} is not valid.`,
    "zero-denominator": () => "No score yet: the denominator is 0.",
    "negative-difference": (words: string) => `No score yet: ${words} is negative.`,
    "peers-equal": () => "No score yet: all compared units have the same figure.",
    "max-missing": () => "No score yet: the table gives no maximum.",
    "no-branch": () => "No score yet: no level of the rule fits this figure.",
    unreadable: () => "No score yet: the rule is not understood beyond doubt.",
  },
};
