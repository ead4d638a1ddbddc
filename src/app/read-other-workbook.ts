import type { Analysis } from "../core/analysis";
import type { Grid } from "../core/grid/grid";
import type { Workbook } from "../host/port";
import { HostError } from "../host/port";
import { openSession } from "./open-session";
import type { SessionOptions } from "./session-options";

/** A workbook as one reading found it. */
export interface OtherWorkbook {
  readonly analysis: Analysis;
  readonly sheets: readonly Grid[];
}

/** Reads a workbook beside the open one, with what its own people decided in it: columns, rules, rows that are not assessed. Rejects with a HostError. */
export async function readOtherWorkbook(workbook: Workbook, options: SessionOptions): Promise<OtherWorkbook> {
  const session = openSession(workbook, options);
  const outcome = await session.perform(async (context) => ({ analysis: await context.scan(), sheets: context.sheets }));
  if (outcome.ok) return outcome.value;
  throw outcome.failure.kind === "host" ? outcome.failure.error : new HostError("unknown", outcome.failure.kind);
}
