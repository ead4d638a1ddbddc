import { correctFinding, correctionsOf } from "../../app/use-cases/correct-finding";
import type { Correction } from "../../app/use-cases/correct-finding";
import type { UseCaseContext } from "../../app/use-case";
import { cellAddress } from "../../core/grid/address";
import type { CellContent } from "../../core/grid/cell";
import type { Messages } from "../../i18n/messages";
import type { ToolContext } from "../tools/tool-context";

/** Finds the one-click corrections of a table's findings. */
export function findCorrections(table: number): (context: UseCaseContext) => Promise<ReadonlyMap<string, Correction>> {
  return (context) => Promise.resolve(context.analysis?.tables[table] ? correctionsOf(context, table) : new Map<string, Correction>());
}

/** Carries a correction out and says which cell it was. */
export async function correct(tools: ToolContext, correction: Correction, { pane }: Messages): Promise<void> {
  const text = pane.findings.corrected(cellAddress(correction.row, correction.column));
  await tools.act((context) => correctFinding(context, correction), () => ({ text, undoable: true }));
}

/** What a cell holds, in the language's own notation; text in quotation marks, because it may look like a number. */
export function contentWords(content: CellContent, { pane, numbers }: Messages): string {
  switch (content.kind) {
    case "blank":
      return pane.fill.blank;
    case "formula":
      return typeof content.shows === "number" ? pane.findings.liveSum(numbers.number(content.shows)) : content.formula;
    case "value":
      return typeof content.value === "number" ? numbers.number(content.value) : `“${String(content.value)}”`;
    default:
      return content satisfies never;
  }
}
