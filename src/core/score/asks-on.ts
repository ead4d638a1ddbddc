import type { InputRow } from "./input-row";
import { INPUT_SHEET, PEERS_SHEET } from "./input-sheet-layout";

/** Whether any of a table's figures is typed on one of our sheets, or is to be. */
export function asksOn(sheet: string, inputs: readonly InputRow[]): boolean {
  switch (sheet) {
    case INPUT_SHEET: return inputs.some(({ kind, inTable }) => kind !== "peers" && !inTable);
    case PEERS_SHEET: return inputs.some(({ kind }) => kind === "peers");
    default: return false;
  }
}
