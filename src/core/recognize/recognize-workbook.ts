import type { Grid } from "../grid/grid";
import type { AppendixTable, RoleCorrection, TablePlace } from "./appendix-table";
import { codesGoOn } from "./codes-go-on";
import { headlessTable } from "./headless-table";
import { recognizeTables } from "./recognize-tables";

/**
 * The appendix tables of all sheets, parallel to `sheets`. A table that goes on from the sheet before says so
 * (`continues`), whether its header is printed again there or not; the one before names it (`continuedBy`).
 */
export function recognizeWorkbook(sheets: readonly Grid[], corrections: readonly RoleCorrection[] = []): readonly (readonly AppendixTable[])[] {
  const found: (readonly AppendixTable[])[] = [];
  sheets.forEach((grid, index) => {
    const tables = recognizeTables(grid, corrections);
    const before = found[index - 1]?.at(-1);
    const next = before ? continuation(grid, tables, before) : null;
    if (!before || !next) {
      found.push(tables);
      return;
    }
    found[index - 1] = [...(found[index - 1] ?? []).slice(0, -1), { ...before, continuedBy: placeOf(next) }];
    found.push([next, ...tables.slice(tables.length === 0 ? 0 : 1)]);
  });
  return found;
}

/** The first table of a sheet, or what stands there without a header, as the rest of the table before; null where it is none. */
function continuation(grid: Grid, tables: readonly AppendixTable[], before: AppendixTable): AppendixTable | null {
  const [first = headlessTable(grid, before)] = tables;
  if (!first || !codesGoOn(before, first) || !hasSameRoles(before, first)) return null;
  return { ...first, continues: placeOf(before), evidence: [...first.evidence, { code: "codes-go-on", row: first.firstRow }] };
}

function hasSameRoles(a: AppendixTable, b: AppendixTable): boolean {
  const roles = ({ columns, scores }: AppendixTable): string => [...Object.keys(columns).sort(), ...scores.map(({ role }) => role)].join();
  return roles(a) === roles(b);
}

function placeOf({ sheet, ordinal = 1 }: AppendixTable): TablePlace {
  return { sheet, ordinal };
}
