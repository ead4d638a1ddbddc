import type { CellContent } from "../grid/cell";
import { digest } from "../text/digest";

/** The mark of a blank cell. */
export const BLANK_DIGEST = "-";

/** The mark of what a cell holds; "" for formulas, which hosts rewrite when rows move. "" stands for any content. */
export function contentDigest(content: CellContent): string {
  switch (content.kind) {
    case "blank": return BLANK_DIGEST;
    case "value": return digest(`${typeof content.value} ${String(content.value).normalize("NFC").trim()}`);
    case "formula": return "";
  }
}
