import { shown } from "../functions/custom-functions-global";
import * as functions from "../../src/functions/functions";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { buildWorkbook } from "../host/file/build-workbook";
import { answer, callRows, randomCalls, type RandomCall } from "../support/random-calls";
import { recalculate } from "../support/recalculate";
import { sheetData } from "../support/small-file";

const SEED = Number(process.env["SEED"] ?? 20260202);

jest.setTimeout(180_000);

const shells: Readonly<Record<string, unknown>> = { ...functions, MINMAX: functions.minMax };

/** What the function itself gives; empty where it gives no score. */
function own(call: RandomCall): number | "" {
  const shell = shells[call.name] ?? shells[call.name.toLowerCase()];
  if (typeof shell !== "function") throw new Error(`${call.name} is not exported.`);
  const result = shown(() => answer(call, shell as (...args: readonly unknown[]) => unknown) as number);
  return typeof result === "number" ? result : "";
}

test(`LibreOffice computes of every native twin what the DTI function gives (seed ${SEED})`, async () => {
  const calls = randomCalls(1100, SEED);
  const rows = callRows(calls).map(([, twin, ...cells]) => [null, twin ?? null, ...cells]);
  const { sheets } = await openWorkbookFile(recalculate(buildWorkbook({ sheets: { A: sheetData(rows) } })), "twins.xlsx").read();
  const wrong = calls.flatMap((call, row) => {
    const [expected, judged] = [own(call), sheets[0]?.value(row, 1) ?? ""];
    const agrees = typeof expected === "number" && typeof judged === "number" ? Math.abs(expected - judged) < 1e-9 : expected === judged;
    return agrees ? [] : [{ ...call, expected, judged }];
  });
  expect(wrong).toEqual([]);
  expect(new Set(calls.filter((call) => own(call) !== "").map(({ name }) => name)).size).toBe(10);
});
