import { cellList } from "../../i18n/failure-sentence";
import type { Messages } from "../../i18n/messages";
import type { Notice } from "../state/pane-state";

/** Says what has just been done. */
export function noticeSentence(notice: Notice, { pane, numbers }: Messages): string {
  const words = pane.notice;
  switch (notice.kind) {
    case "filled":
      return sentences(words.filled(numbers.number(notice.cells)), notice.addedSheets.length > 0 && words.addedSheets(quoted(notice.addedSheets)));
    case "undone":
      return sentences(
        words.undone,
        notice.left.length > 0 && words.left(cellList(notice.left)),
        notice.keptSheets.length > 0 && words.keptSheets(quoted(notice.keptSheets)),
      );
    case "stopped":
      return words.stopped;
    case "highlighted":
      return words.highlighted;
    case "unhighlighted":
      return words.unhighlighted;
    case "ignored":
      return words.ignored;
    case "restored":
      return words.restored;
    case "checked":
      return notice.whole ? words.checked(numbers.number(notice.errors), numbers.number(notice.others)) : words.notWholly;
    case "said":
      return notice.text;
    default:
      return notice satisfies never;
  }
}

function sentences(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(" ");
}

function quoted(sheets: readonly string[]): string {
  return sheets.map((sheet) => `“${sheet}”`).join(", ");
}
