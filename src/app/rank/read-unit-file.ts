import type { Framework } from "../../core/framework/framework";
import type { ProblemKind, RankProblem } from "../../core/rank/rank-problem";
import type { RankSet } from "../../core/rank/rank-set";
import { readUnit } from "../../core/rank/read-unit";
import type { UnitReading } from "../../core/rank/unit-reading";
import type { InputSheetLabels } from "../../core/score/input-sheet-layout";
import type { Workbook } from "../../host/port";
import type { ChosenFile } from "../files/chosen-file";
import { fileKind } from "../files/file-kind";
import { readChosenFile } from "../files/read-chosen-file";
import { readOtherWorkbook } from "../read-other-workbook";

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
export async function readUnitFile(file: ChosenFile, options: ReaderOptions): Promise<FileOutcome> {
  const kind = fileKind(file.name);
  if (kind === "other") return { reading: null, set: null, problems: [] };
  const outcome = await readChosenFile(file, (bytes) => readUnitBytes(file.name, bytes, options));
  if ("failure" in outcome) return failed(file, { code: "unreadable", failure: outcome.failure });
  const unit = outcome.read;
  if (!unit) return failed(file, { code: "no-table" });
  const macros: RankProblem = { severity: "info", file: file.name, unit: unit.reading.unit.name, code: "macros-ignored" };
  return { ...unit, problems: kind === "workbook-with-macros" ? [macros] : [] };
}

async function readUnitBytes(name: string, bytes: Uint8Array, options: ReaderOptions): Promise<ReturnType<typeof readUnit>> {
  const { analysis, sheets } = await readOtherWorkbook(await options.open(bytes, name), options);
  return readUnit({ file: name, mark: await options.markOf(bytes) }, analysis, sheets);
}

function failed({ name }: ChosenFile, problem: Extract<ProblemKind, { readonly code: "unreadable" | "no-table" }>): FileOutcome {
  // A temporary file stands beside the real one: nothing is lost with it.
  const severity = problem.code === "unreadable" && problem.failure === "temporary" ? "info" : "error";
  return { reading: null, set: null, problems: [{ severity, file: name, unit: null, ...problem }] };
}
