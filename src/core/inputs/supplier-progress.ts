import type { TableAnalysis } from "../analysis";
import { agenciesIn } from "../agency/agency";
import type { AgencyNaming } from "../agency/present-agency";
import type { InputRow } from "../score/input-row";

/** How far one supplier of figures is. */
export interface SupplierProgress {
  /** As its first row names it, or its successor; several that give a figure together in one name; "" for rows that name nobody. */
  readonly supplier: string;
  readonly given: number;
  readonly total: number;
  /** The figures that are not given yet, in table order. */
  readonly missing: readonly InputRow[];
}

/** Who has given how much: joined figures count once, peers are collected elsewhere. Who still owes most comes first. */
export function supplierProgress(tables: readonly TableAnalysis[], naming: AgencyNaming): readonly SupplierProgress[] {
  const groups = new Map<string, { readonly supplier: string; readonly rows: InputRow[] }>();
  for (const row of tables.flatMap(({ inputs }) => inputs)) {
    if (row.kind === "peers" || row.owner !== undefined) continue;
    // Two agencies that were merged since are one.
    const agencies = new Map(agenciesIn(row.supplier).map(naming).map(({ key, name }) => [key, name]));
    const together = [...agencies.keys()].sort().join(";");
    const group = groups.get(together) ?? { supplier: [...agencies.values()].join("; "), rows: [] };
    group.rows.push(row);
    groups.set(together, group);
  }
  const progress = [...groups.values()].map(({ supplier, rows }): SupplierProgress => {
    const missing = rows.filter(({ cell }) => cell.value === null);
    return { supplier, given: rows.length - missing.length, total: rows.length, missing };
  });
  return progress.sort((a, b) => b.missing.length - a.missing.length);
}
