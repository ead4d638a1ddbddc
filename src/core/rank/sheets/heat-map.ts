import type { Area } from "../../grid/address";
import { cellAddress } from "../../grid/address";
import type { AddHighlightEdit } from "../../plan/write-plan";
import { highlightMarker } from "../../plan/write-plan";

/** From which percentage of the maximum a colour begins, the highest first. Dark text reads at 4.5:1 on each of them. */
const COLORS: readonly { readonly from: number; readonly fillColor: string }[] = [
  { from: 80, fillColor: "#A9D08E" },
  { from: 65, fillColor: "#E2EFDA" },
  { from: 50, fillColor: "#FFE699" },
  { from: -1, fillColor: "#F8CBAD" },
];

/** Colours percentages by native conditional formats, so that a glance finds the weak groups; the number stays the message. */
export function heatMap(sheet: string, area: Area): readonly AddHighlightEdit[] {
  const cell = cellAddress(area.row, area.column);
  return COLORS.map(({ from, fillColor }, index) => {
    const below = COLORS[index - 1]?.from;
    const upper = below === undefined ? "" : `,${cell}<${below}`;
    return {
      kind: "add-highlight",
      sheet,
      areas: [area],
      formula: `=AND(${highlightMarker}=0,ISNUMBER(${cell}),${cell}>=${from}${upper})`,
      format: { fillColor, fontColor: "#000000" },
    };
  });
}
