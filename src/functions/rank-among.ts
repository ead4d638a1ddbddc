import { competitionRank } from "../core/score/competition-rank";
import { notAvailable } from "./function-error";
import { functionMessages } from "./function-messages";
import { checkedNumber, isBlank, numberList } from "./number-argument";

/** The rank of a score; empty where the unit has no score yet. */
export function rankAmong(score: unknown, scores: readonly (readonly unknown[])[]): number | "" {
  if (isBlank(score)) return "";
  const rank = competitionRank(checkedNumber(score, functionMessages.arguments.score), numberList(scores, "scores"));
  if (rank === null) throw notAvailable(functionMessages.notRanked);
  return rank;
}
