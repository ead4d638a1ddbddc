import type { AppendixTable, ColumnRole, ScoreRole } from "../../../core/recognize/appendix-table";

/** A column whose role is known. */
export interface KnownColumn {
  /** 0-based. */
  readonly column: number;
  readonly role: ColumnRole | ScoreRole;
}

/** The columns of a table that have a role, from left to right. */
export function knownColumns({ columns, scores }: AppendixTable): readonly KnownColumn[] {
  const roles = Object.entries(columns) as [ColumnRole, number][];
  return [...roles.map(([role, column]) => ({ column, role })), ...scores].map(({ column, role }) => ({ column, role })).sort((a, b) => a.column - b.column);
}
