import { useMemo, useState } from "react";
import type { PairSaid, YearsChosen, YearsCompared } from "../../../app/use-cases/compare-with-earlier";
import { compareWithEarlier, makeComparisonSheet, readEarlierYear, sayPairs } from "../../../app/use-cases/compare-with-earlier";
import type { TableAnalysis } from "../../../core/analysis";
import { documentLabels } from "../../../i18n/document-labels";
import { unitReader } from "../../open-unit-file";
import { useTable } from "../../state/pane-context";
import { today } from "../../state/today";
import { useFound } from "../../state/use-found";
import { chosenFile } from "../../chosen-file";
import { useTool } from "../use-tool";

/** The earlier year's file as far as it was read. */
export interface EarlierFile {
  readonly name: string;
  readonly tables: readonly TableAnalysis[];
}

/** What stands against what, and what came of it. */
export interface Comparison {
  /** null: another score column of the same table. */
  readonly file: EarlierFile | null;
  /** Which of the file's tables. */
  readonly earlier: TableAnalysis;
  readonly column: number | null;
  readonly earlierColumn: number | null;
  /** null while two different columns are still to be chosen. */
  readonly compared: YearsCompared | null;
  readonly chooseFile: (file: File) => Promise<void>;
  readonly chooseTable: (index: number) => void;
  readonly chooseColumn: (column: number | null) => void;
  readonly chooseEarlierColumn: (column: number | null) => void;
  readonly say: (said: readonly PairSaid[]) => Promise<void>;
  readonly insert: () => Promise<void>;
}

interface Choice {
  readonly file: EarlierFile | null;
  readonly index: number;
  readonly column: number | null;
  readonly earlierColumn: number | null;
}

const NOTHING: Choice = { file: null, index: 0, column: null, earlierColumn: null };

/** A comparison as the user chooses it; what was said of the rows is kept in the workbook, the rest is gone with the screen. */
export function useComparison(): Comparison {
  const { tool, state, words: { compare: words } } = useTool();
  const table = useTable();
  const [choice, setChoice] = useState(NOTHING);
  const { file, index, column, earlierColumn } = choice;
  const other = file?.tables[index] ?? null;
  const isMeant = file ? other !== null : column !== earlierColumn;
  const chosen = useMemo((): YearsChosen => ({ table: state.table, column, earlier: other, earlierColumn }), [state.table, column, other, earlierColumn]);
  const compared = useFound(useMemo(() => (context) => Promise.resolve(isMeant ? compareWithEarlier(context, chosen) : null), [chosen, isMeant]));
  const chooseFile = async (given: File): Promise<void> => {
    const tables = await tool.act(async () => readEarlierYear(chosenFile(given), await unitReader()));
    if (tables) setChoice({ ...choice, file: { name: given.name, tables }, index: 0, earlierColumn: null });
  };
  const insert = async (): Promise<void> => {
    const made = await tool.act((context) => makeComparisonSheet(context, chosen, { labels: documentLabels(), today: today() }), ({ sheet, again }) => ({ text: again ? words.insertedAgain(sheet) : words.inserted(sheet), undoable: true }));
    if (made) await tool.reveal(made.sheet, 0, 0);
  };
  return {
    file,
    earlier: other ?? table,
    column,
    earlierColumn,
    compared,
    chooseFile,
    chooseTable: (next) => setChoice({ ...choice, index: next, earlierColumn: null }),
    chooseColumn: (next) => setChoice({ ...choice, column: next }),
    chooseEarlierColumn: (next) => setChoice({ ...choice, earlierColumn: next }),
    say: async (said) => void (await tool.act((context) => sayPairs(context, state.table, other ?? table, said), () => ({ text: words.kept }))),
    insert,
  };
}
