import type { AnalysisMemo } from "../analysis-memo";
import type { AnalyseOptions } from "../analyse-options";
import type { AppendixTable } from "../recognize/appendix-table";
import type { IndicatorTree } from "../score/indicator-tree";
import type { ChosenFramework, ChosenSettings } from "../state/workbook-state";
import { DEFAULT_SETTINGS, isUsual } from "../state/workbook-state";
import type { FrameworkMatch } from "./framework-match";
import { compareWith, matchFramework } from "./match-framework";

/** The set that a table is compared with, and the settings in force. */
export interface FrameworkInForce {
  readonly framework: FrameworkMatch | null;
  readonly settings: ChosenSettings;
}

/** The set that the user chose for a table, else the one that it looks like most. */
export function chooseFramework(tree: IndicatorTree, { frameworks = [], state }: AnalyseOptions, memo: AnalysisMemo): FrameworkInForce {
  const chosen = choiceOf(tree.table, state?.frameworks ?? []);
  const known = memo.knownSets(frameworks, state?.ownFrameworks ?? []);
  const framework = known.find(({ id }) => id === chosen?.id);
  const match = framework ? compareWith(tree, framework) : matchFramework(tree.table, tree, known);
  return { framework: match, settings: chosen?.settings ?? DEFAULT_SETTINGS };
}

/** What the user chose for a table, or undefined. */
export function choiceOf({ sheet, ordinal = 1 }: AppendixTable, chosen: readonly ChosenFramework[]): ChosenFramework | undefined {
  return chosen.find((choice) => choice.sheet === sheet && choice.table === ordinal);
}

/** What the user chose for all tables with one table's choice; a table that is read as usual needs none. */
export function withChoice(chosen: readonly ChosenFramework[], { sheet, ordinal: table = 1 }: AppendixTable, choice: Pick<ChosenFramework, "id" | "settings">): readonly ChosenFramework[] {
  const others = chosen.filter((other) => other.sheet !== sheet || other.table !== table);
  return choice.id !== null || !isUsual(choice.settings) ? [...others, { sheet, table, ...choice }] : others;
}
