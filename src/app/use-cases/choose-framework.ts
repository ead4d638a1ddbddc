import type { Analysis } from "../../core/analysis";
import { choiceOf, withChoice } from "../../core/framework/choose-framework";
import type { ChosenFramework } from "../../core/state/workbook-state";
import { DEFAULT_SETTINGS } from "../../core/state/workbook-state";
import type { UseCaseContext } from "../use-case";

/** What the user chose for a table: a set or, by null, the one that it looks like most; and the settings in force. */
export function frameworkChoice(context: UseCaseContext, index: number): Pick<ChosenFramework, "id" | "settings"> {
  return choiceOf(context.tableAt(index).table, context.state.frameworks) ?? { id: null, settings: DEFAULT_SETTINGS };
}

/** Chooses the set of a table, or changes its settings; kept in the workbook. */
export function chooseFramework(context: UseCaseContext, index: number, choice: Pick<ChosenFramework, "id" | "settings">): Promise<Analysis> {
  return context.keep({ ...context.state, frameworks: withChoice(context.state.frameworks, context.tableAt(index).table, choice) });
}
