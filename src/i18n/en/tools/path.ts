import type { ToolWordings } from "../../tool-wordings";

export const path: ToolWordings["path"] = {
  title: "Cheapest path to a goal",
  hint: "The least that must be done to win the points that are needed.",
  goal: "Points to win",
  badGoal: "Type a number of points above 0, such as 50.",
  agency: "Lead agency",
  everyAgency: "All agencies",
  result: (gain, effort, actions) => `${gain} points with ${actions} actions; effort ${effort} (the least possible).`,
  notReached: (most) => `Nothing reaches the goal: what is known to be possible wins ${most} points at most.`,
  unknown: (count) => `${count} indicators lack points, but their figures do not tell how to win them; type the figures to include them.`,
  gain: (points, effort) => `+${points} points · effort ${effort}`,
  ratio: (from, to, score, max) => `Raise the ratio from about ${from} to ${to} for ${score}/${max} points.`,
  exclude: "Out of reach",
  excluded: (count) => `${count} indicators are left out.`,
  restore: "Include them again",
  effort: (indicator) => `Effort for ${indicator}`,
  size: { small: "Small (issue a document)", medium: "Medium (the office itself)", large: "Large (people, businesses)" },
};
