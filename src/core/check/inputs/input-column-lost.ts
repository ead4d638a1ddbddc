import { asksOn } from "../../score/asks-on";
import type { LostColumns } from "../../score/own-tables";
import type { Check, CheckContext } from "../check-context";
import type { Finding } from "../finding";

/** Columns of the sheets on which this table's figures are typed that were deleted or renamed: without key or value no figure can be read. */
export const inputColumnLost: Check = (context) => (context.lost ?? []).filter(({ sheet }) => asksOn(sheet, context.inputs)).map((lost) => lossFinding(context, lost));

function lossFinding({ table: { sheet: tableSheet, ordinal = 1 } }: CheckContext, { sheet, headers, headerRow, readable }: LostColumns): Finding {
  return {
    id: `${tableSheet}${ordinal === 1 ? "" : `#${ordinal}`}/input-column-lost/${sheet}`,
    code: "input-column-lost",
    severity: readable ? "warning" : "error",
    sheet,
    row: headerRow ?? 0,
    column: 0,
    indicator: null,
    facts: { sheet, headers, row: headerRow === null ? null : headerRow + 1, readable: readable ? 1 : null },
  };
}
