import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RankingDifference } from "../../../core/rank/ranking-difference";
import { useTool } from "../use-tool";
import { differenceWords } from "./difference-words";

/** What typing over figures changed in the ranking since it was written; nothing where it changed nothing. */
export function Changed({ difference }: { readonly difference: RankingDifference }): ReactElement | null {
  const { words: { rank: words } } = useTool();
  if (difference.moved.length === 0 && difference.rescored === 0) return null;
  return <Body1 role="status">{words.sinceTyped(differenceWords(difference, words))}</Body1>;
}
