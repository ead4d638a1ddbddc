import { useCallback, useEffect, useState } from "react";
import type { CollectedReadings } from "../../../app/rank/collect-readings";
import type { RankAnswers, RankingNow, RankOutcome } from "../../../app/use-cases/rank-units";
import { rankingNow, rankUnits, readUnits } from "../../../app/use-cases/rank-units";
import { rankLabels } from "../../../i18n/rank/rank-labels";
import { chosenFile } from "../../chosen-file";
import { useFound } from "../../state/use-found";
import { unitReader } from "../../open-unit-file";
import type { Running } from "../tool-context";
import type { useTool } from "../use-tool";
import type { UseCaseContext } from "../../../app/use-case";

const UNASKED: RankAnswers = { units: null, index: null, readings: null };

/** What the screen shows and what it can do. */
export interface Ranking {
  readonly outcome: RankOutcome | null;
  /** Whether files were chosen and the reading was stopped. */
  readonly stopped: boolean;
  /** Reads the chosen files and ranks their units. */
  readonly choose: (files: readonly File[]) => Promise<void>;
  /** The ranking with what was typed on its sheets since; null until that is found out. */
  readonly now: RankingNow | null;
  /** Goes on with what was read, once it is told which files count, how the index is made or how the set is read. */
  readonly answer: (said: Partial<RankAnswers>) => Promise<void>;
}

/** Ranking in the pane: what was read of the files is kept while a question is open. */
export function useRanking({ tool, state, words: { rank: words } }: Pick<ReturnType<typeof useTool>, "tool" | "state" | "words">): Ranking {
  const [tried, setTried] = useState(false);
  const [collected, setCollected] = useState<CollectedReadings | null>(null);
  const [outcome, setOutcome] = useState<RankOutcome | null>(null);
  const [answers, setAnswers] = useState(UNASKED);
  const act = async (useCase: (context: UseCaseContext, running: Running) => Promise<RankOutcome>): Promise<void> => {
    const result = await tool.act(useCase, (done) => (done.kind === "ranked" ? { text: words.ranked(done.consolidation.units.length), undoable: true } : null));
    if (result) setOutcome(result);
  };
  const find = useCallback(
    (context: UseCaseContext) => Promise.resolve(collected && outcome?.kind === "ranked" ? rankingNow(context, collected, { labels: rankLabels, ...answers }, outcome) : null),
    [collected, outcome, answers],
  );
  const now = useFound(find);
  const undone = state.notice?.kind === "undone";
  // What was ranked is no longer there to be shown.
  useEffect(() => {
    if (undone) setOutcome(null);
  }, [undone]);
  return {
    outcome,
    now,
    stopped: tried && state.stopped && state.busy === null,
    choose: (files) => {
      setTried(true);
      return act(async (context, running) => {
        const read = await readUnits(files.map(chosenFile), await unitReader(), running);
        setCollected(read);
        setAnswers(UNASKED);
        running.lastStep();
        return rankUnits(context, read, { labels: rankLabels, ...UNASKED });
      });
    },
    answer: async (said) => {
      const all = { ...answers, ...said };
      setAnswers(all);
      if (collected) await act((context) => rankUnits(context, collected, { labels: rankLabels, ...all }));
    },
  };
}
