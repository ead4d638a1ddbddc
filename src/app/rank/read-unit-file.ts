import type { Framework } from "../../core/framework/framework";
import type { FileFailure, ProblemKind, RankProblem } from "../../core/rank/rank-problem";
import type { RankSet } from "../../core/rank/rank-set";
import { readUnit } from "../../core/rank/read-unit";
import type { UnitReading } from "../../core/rank/unit-reading";
import type { InputSheetLabels } from "../../core/score/input-sheet-layout";
import type { HostFailure, Workbook } from "../../host/port";
import { HostError } from "../../host/port";
import { readOtherWorkbook } from "../read-other-workbook";
import { fileKind } from "./file-kind";

/** One of the chosen files: its name, and its bytes once they are asked for. */
export interface UnitFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export interface ReaderOptions {
  /** Opens bytes as a workbook; rejects or throws with a HostError. */
  readonly open: (bytes: Uint8Array, name: string) => Workbook | Promise<Workbook>;
  /** A mark that changes with the bytes. */
  readonly markOf: (bytes: Uint8Array) => string | Promise<string>;
  readonly labels: InputSheetLabels;
  readonly year: number;
  readonly frameworks: readonly Framework[];
}

/** What became of a file. Plain JSON. */
export interface FileOutcome {
  /** null where it holds nothing to rank. */
  readonly reading: UnitReading | null;
  /** The set that the reading follows; null too where it was handed over with another file. */
  readonly set: RankSet | null;
  readonly problems: readonly RankProblem[];
}

/** Reads one file of many; whatever is wrong with it is told and stops no other. Only the caller's own `bytes` may reject. */
export async function readUnitFile(file: UnitFile, options: ReaderOptions): Promise<FileOutcome> {
  const kind = fileKind(file.name);
  if (kind === "other") return { reading: null, set: null, problems: [] };
  if (kind === "temporary" || kind === "legacy-format" || kind === "binary-format") return failed(file, { code: "unreadable", failure: kind });
  try {
    const bytes = await file.bytes();
    const { analysis, sheets } = await readOtherWorkbook(await options.open(bytes, file.name), options);
    const unit = readUnit({ file: file.name, mark: await options.markOf(bytes) }, analysis, sheets);
    if (!unit) return failed(file, { code: "no-table" });
    const macros: RankProblem = { severity: "info", file: file.name, unit: unit.reading.unit.name, code: "macros-ignored" };
    return { ...unit, problems: kind === "workbook-with-macros" ? [macros] : [] };
  } catch (error) {
    if (error instanceof HostError) return failed(file, { code: "unreadable", failure: fileFailureOf(error.failure) });
    throw error;
  }
}

function failed({ name }: UnitFile, problem: Extract<ProblemKind, { readonly code: "unreadable" | "no-table" }>): FileOutcome {
  // A temporary file stands beside the real one: nothing is lost with it.
  const severity = problem.code === "unreadable" && problem.failure === "temporary" ? "info" : "error";
  return { reading: null, set: null, problems: [{ severity, file: name, unit: null, ...problem }] };
}

/** What a host says of a file, as far as a file can be at fault. */
export function fileFailureOf(failure: HostFailure): FileFailure {
  switch (failure) {
    case "legacy-format": case "encrypted": case "too-large": case "not-a-workbook": return failure;
    default: return "unknown";
  }
}
