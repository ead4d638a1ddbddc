import type { ReactElement } from "react";
import type { TableColumn } from "../../../core/recognize/columns/table-columns";
import { useTool } from "../use-tool";

/** A sample is cut here: it only shows what kind of thing stands in the column. */
const LONGEST = 40;

/** The first cells of a column in short. */
export function Samples({ column: { samples } }: { readonly column: TableColumn }): ReactElement {
  const { words: { columns: words } } = useTool();
  return <>{samples.length === 0 ? words.noSamples : words.samples(samples.map(short).join(" · "))}</>;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
