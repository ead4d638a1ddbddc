import { foldWords } from "../../text/fold-text";
import { isCodeElsewhere } from "./code-heading";
import type { HeaderBlock } from "./find-headers";
import type { HeaderColumn } from "./header-column";

/**
 * The headers of tables that stand side by side: a second column of codes, or of names where there are no
 * codes, after the first table's points begins another.
 */
export function headerSegments(header: HeaderBlock): readonly HeaderBlock[] {
  const segments: HeaderColumn[][] = [[]];
  for (const column of header.columns) {
    const current = segments.at(-1) ?? [];
    if (isComplete(current) && beginsAgain(current, column)) segments.push([column]);
    else current.push(column);
  }
  return segments.map((columns) => ({ rows: header.rows, columns }));
}

function isComplete(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ reading }) => reading?.meaning === "name") && columns.some(({ reading }) => reading?.meaning === "max" || reading?.meaning.startsWith("score"));
}

function beginsAgain(columns: readonly HeaderColumn[], { text, reading }: HeaderColumn): boolean {
  const meaning = reading?.meaning;
  if (meaning === "code") return !isCodeElsewhere(foldWords(text)) && columns.some((own) => own.reading?.meaning === "code");
  return meaning === "name" && (reading?.weight ?? 0) > 1 && !columns.some((own) => own.reading?.meaning === "code");
}
