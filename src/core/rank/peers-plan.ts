import type { TableAnalysis } from "../analysis";
import { peersKey } from "./comparison";
import type { CellContent } from "../grid/cell";
import { BLANK, sameContent } from "../grid/cell";
import type { Grid } from "../grid/grid";
import { inputSheetEdits } from "../plan/input-sheet-plan";
import type { Edit, WritePlan } from "../plan/write-plan";
import type { InputRow } from "../score/input-row";
import type { InputSheetLabels } from "../score/input-sheet-layout";
import { PEER_COLUMNS, PEERS_SHEET } from "../score/input-sheet-layout";
import { firstUnitColumn, peersTable, rowsByKey } from "../score/own-tables";

/** What taking everybody's measures into a unit's own workbook would write. */
export interface PeersPreview {
  readonly plan: WritePlan;
  /** How many comparisons get their figures. */
  readonly taken: number;
  /** The tables with these comparisons. */
  readonly compared: readonly TableAnalysis[];
  /** Indicators that compare units and have no figures in the consolidation. */
  readonly without: readonly string[];
}

/** Writes the measures of all units to the sheet of the units that are compared; where they are known they replace what stands there. */
export function peersPlan(tables: readonly TableAnalysis[], sheets: readonly Grid[], measures: ReadonlyMap<string, readonly number[]>, labels: InputSheetLabels): PeersPreview {
  const rows = tables.flatMap((table) => table.inputs.filter(({ kind }) => kind === "peers").map((row) => ({ table, row, peers: measures.get(peersKey(`${table.keyPrefix}${row.path}`, row.name)) ?? [] })));
  const known = rows.filter(({ peers }) => peers.length > 0);
  const filled = rows.map(({ row, peers }): InputRow => (peers.length === 0 ? row : { ...row, cell: { value: fitting(peers), text: null } }));
  return {
    plan: { kind: "insert", edits: [...inputSheetEdits(filled, sheets, labels), ...presentRows(known, sheets, labels)] },
    taken: known.length,
    compared: [...new Set(known.map(({ table }) => table))],
    without: rows.filter(({ peers }) => peers.length === 0).map(({ row }) => row.code || row.indicator),
  };
}

/** Only the ends of the list decide a score: where there are more units than columns, they stand for all. */
function fitting(peers: readonly number[]): readonly number[] {
  if (peers.length <= PEER_COLUMNS) return peers;
  return [peers.reduce((least, value) => Math.min(least, value)), peers.reduce((most, value) => Math.max(most, value))];
}

/** Rows that the sheet has already are filled where they stand; columns beyond the last unit are emptied. */
function presentRows(rows: readonly { readonly row: InputRow; readonly peers: readonly number[] }[], sheets: readonly Grid[], labels: InputSheetLabels): readonly Edit[] {
  const table = peersTable(sheets, labels);
  if (!table) return [];
  const { grid, layout } = table;
  const first = firstUnitColumn(layout);
  const places = rowsByKey(table);
  return rows.flatMap(({ row, peers }): readonly Edit[] => {
    const at = places.get(row.key);
    if (at === undefined) return [];
    const values = fitting(peers);
    const after = Array.from({ length: PEER_COLUMNS }, (_, index): CellContent => valueOrBlank(values[index]));
    const before = after.map((_, index) => grid.content(at, first + index));
    return after.every((content, index) => sameContent(content, before[index] ?? BLANK)) ? [] : [{ kind: "cells", sheet: PEERS_SHEET, row: at, column: first, before: [before], after: [after] }];
  });
}

function valueOrBlank(value: number | undefined): CellContent {
  return value === undefined ? BLANK : { kind: "value", value };
}
