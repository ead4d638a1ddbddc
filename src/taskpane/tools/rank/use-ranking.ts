import { useState } from "react";
import type { CollectedReadings } from "../../../app/rank/collect-readings";
import type { RankOutcome } from "../../../app/use-cases/rank-units";
import { rankUnits, readUnits } from "../../../app/use-cases/rank-units";
import type { ToolWordings } from "../../../i18n/tool-wordings";
import { rankLabels } from "../../../i18n/rank/rank-labels";
import { chosenFile } from "../../chosen-file";
import { unitReader } from "../../open-unit-file";
import type { Running, ToolContext } from "../tool-context";
import type { UseCaseContext } from "../../../app/use-case";

/** Files to leave out and units' names, by file. */
export type UnitAnswers = Readonly<Record<string, string | null>>;

/** What the screen shows and what it can do. */
export interface Ranking {
  readonly outcome: RankOutcome | null;
  /** Reads the chosen files and ranks their units. */
  readonly choose: (files: readonly File[]) => Promise<void>;
  /** Goes on with what was read, once it is told which files count. */
  readonly answer: (units: UnitAnswers) => Promise<void>;
}

/** Ranking in the pane: what was read of the files is kept while a question is open. */
export function useRanking(tool: ToolContext, words: ToolWordings["rank"]): Ranking {
  const [collected, setCollected] = useState<CollectedReadings | null>(null);
  const [outcome, setOutcome] = useState<RankOutcome | null>(null);
  const act = async (useCase: (context: UseCaseContext, running: Running) => Promise<RankOutcome>): Promise<void> => {
    const result = await tool.act(useCase, (done) => (done.kind === "ranked" ? { text: words.ranked(done.consolidation.units.length), undoable: true } : null));
    if (result) setOutcome(result);
  };
  return {
    outcome,
    choose: (files) =>
      act(async (context, running) => {
        const read = await readUnits(files.map(chosenFile), await unitReader(), running);
        setCollected(read);
        return rankUnits(context, read, { labels: rankLabels, units: null });
      }),
    answer: async (units) => {
      if (collected) await act((context) => rankUnits(context, collected, { labels: rankLabels, units }));
    },
  };
}
