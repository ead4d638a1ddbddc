import type { NotesDone } from "../../../app/use-cases/advice-notes";
import { cellAddress } from "../../../core/grid/address";
import { cellList } from "../../../i18n/failure-sentence";
import type { Numbers } from "../../../i18n/numbers";
import type { ToolWordings } from "../../../i18n/tool-wordings";

/** What became of the notes, and which cells keep somebody else's. */
export function notesSentence({ written, removed, left }: NotesDone, words: ToolWordings["reports"]["notes"], { number }: Numbers): string {
  const cells = cellList(left.map(({ sheet, row, column }) => `“${sheet}”!${cellAddress(row, column)}`));
  return [
    ...(written > 0 ? [words.written(number(written))] : []),
    ...(removed > 0 ? [words.removed(number(removed))] : []),
    ...(written + removed === 0 ? [words.nothing] : []),
    ...(left.length > 0 ? [words.left(number(left.length), cells)] : []),
  ].join(" ");
}
