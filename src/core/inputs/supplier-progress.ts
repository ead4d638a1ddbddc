import type { TableAnalysis } from "../analysis";
import { agencyKey } from "../agency/agency-key";
import type { InputRow } from "../score/input-row";

/** How far one supplier of figures is. */
export interface SupplierProgress {
  /** As it is typed on its first row; "" for rows that name nobody. */
  readonly supplier: string;
  readonly given: number;
  readonly total: number;
  /** The figures that are not given yet, in table order. */
  readonly missing: readonly InputRow[];
}

/** Who has given how much: joined figures count once, peers are collected elsewhere. Who still owes most comes first. */
export function supplierProgress(tables: readonly TableAnalysis[]): readonly SupplierProgress[] {
  const groups = new Map<string, InputRow[]>();
  for (const row of tables.flatMap(({ inputs }) => inputs)) {
    if (row.kind === "peers" || row.owner !== undefined) continue;
    const name = agencyKey(row.supplier);
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const progress = [...groups.values()].map((rows): SupplierProgress => {
    const missing = rows.filter(({ cell }) => cell.value === null);
    return { supplier: rows[0]?.supplier.trim() ?? "", given: rows.length - missing.length, total: rows.length, missing };
  });
  return progress.sort((a, b) => b.missing.length - a.missing.length);
}
