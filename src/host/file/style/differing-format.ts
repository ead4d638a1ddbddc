import type { CellFormat } from "../../../core/plan/write-plan";
import { borderSides } from "./read-cell-format";

/** The members of `change` that a cell with `format` does not have already. */
export function differingFormat(format: CellFormat, change: CellFormat): CellFormat {
  const { borders, ...plain } = change;
  const held = new Map<string, unknown>(Object.entries(format));
  const entries = Object.entries(plain).filter(([member, value]) => value !== undefined && held.get(member) !== value);
  const lines = borderSides.flatMap((side) => {
    const [now, wanted] = [format.borders?.[side], borders?.[side]];
    return wanted && (now?.style !== wanted.style || (wanted.style !== "none" && now.color !== wanted.color)) ? [[side, wanted] as const] : [];
  });
  return { ...Object.fromEntries(entries), ...(lines.length > 0 ? { borders: Object.fromEntries(lines) } : {}) };
}
