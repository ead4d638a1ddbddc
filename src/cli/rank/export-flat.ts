import { parquetWriteBuffer } from "hyparquet-writer";
import type { Consolidation } from "../../core/rank/consolidation";
import type { FlatColumn, FlatRow } from "../../core/rank/flat-rows";
import { FLAT_COLUMNS, flatRows } from "../../core/rank/flat-rows";
import { csvText } from "../../core/text/csv";
import { CliError } from "../cli-error";

type Format = "csv" | "parquet";

/** The format that the name of an export asks for. */
export function exportFormat(path: string): Format {
  const extension = /\.([^.\\/]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
  if (extension === "csv" || extension === "parquet") return extension;
  throw new CliError(({ cli }) => cli.badChoice("--export", path, "*.csv, *.parquet"));
}

/** The flat export's bytes: a row for each unit and indicator. */
export function exportBytes(consolidation: Consolidation, format: Format): Uint8Array {
  if (format === "parquet") return parquetBytes(consolidation);
  return new TextEncoder().encode(csvText(FLAT_COLUMNS, csvRows(consolidation)));
}

function* csvRows(consolidation: Consolidation): Generator<readonly FlatRow[FlatColumn][]> {
  for (const row of flatRows(consolidation)) yield FLAT_COLUMNS.map((column) => row[column]);
}

const TYPES: Readonly<Record<FlatColumn, "STRING" | "INT32" | "DOUBLE" | "BOOLEAN">> = {
  year: "INT32", set: "STRING", unit: "STRING", file: "STRING", group_code: "STRING", group_name: "STRING", indicator: "STRING",
  code: "STRING", name: "STRING", max: "DOUBLE", score: "DOUBLE", measure: "DOUBLE", own_points: "DOUBLE", not_assessed: "BOOLEAN", away: "DOUBLE", group_max: "DOUBLE", part: "STRING",
  weight: "DOUBLE", method: "STRING", ranked_by: "STRING",
};

function parquetBytes(consolidation: Consolidation): Uint8Array {
  const rows = [...flatRows(consolidation)];
  const columnData = FLAT_COLUMNS.map((name) => ({ name, type: TYPES[name], nullable: true, data: rows.map((row) => row[name]) }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
