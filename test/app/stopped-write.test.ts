import { createSession } from "../../src/app/create-session";
import type { Edit, WritePlan } from "../../src/core/plan/write-plan";
import type { FileWorkbook } from "../../src/host/file/file-workbook";
import type { Watched, Workbook } from "../../src/host/port";
import { HostError } from "../../src/host/port";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { openFixture } from "../support/fixture";

/** A host that writes in two requests, as Excel does with what is too much for one, and hears a stop between them. */
function inTwoRequests(file: FileWorkbook): Workbook {
  const write = async (plan: WritePlan, state?: string | null, watched?: Watched): Promise<void> => {
    const half = Math.ceil(plan.edits.length / 2);
    const part = (edits: readonly Edit[]): WritePlan => ({ ...plan, edits });
    await file.write(part(plan.edits.slice(0, half)), state);
    watched?.progress(1, 2);
    if (watched?.signal.aborted) throw new HostError("cancelled", "between two requests");
    await file.write(part(plan.edits.slice(half)));
    watched?.progress(2, 2);
  };
  return new Proxy(file, {
    get: (target, name) => {
      if (name === "write") return write;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === "function" ? (member.bind(target) as unknown) : member;
    },
  });
}

async function opened() {
  const file = openFixture("clean-4-bach-thong.xlsx");
  const session = createSession(inTwoRequests(file), { labels: inputSheetLabels, year: 2030 });
  await session.scan();
  const contents = async (): Promise<string> => JSON.stringify([(await file.read()).sheets, await file.readState()]);
  return { session, contents };
}

/** Watches a write and stops it as soon as so many cells are written. */
function stoppingAt(cells: number): { readonly told: (readonly [number, number])[]; readonly watched: Watched & { readonly lastStep: () => void } } {
  const stop = new AbortController();
  const told: (readonly [number, number])[] = [];
  const progress = (done: number, total: number): void => {
    told.push([done, total]);
    if (done >= cells) stop.abort();
  };
  return { told, watched: { progress, signal: stop.signal, lastStep: () => undefined } };
}

test("whoever watches a fill hears of all its cells", async () => {
  const { session } = await opened();
  const { told, watched } = stoppingAt(Infinity);
  expect(await session.applyFill(session.previewFill(0, "native"), watched)).toMatchObject({ ok: true });
  const [, total = 0] = told[0] ?? [];
  expect(total).toBeGreaterThan(100);
  expect(told).toEqual([[0, total], [Math.floor(total / 2), total], [total, total]]);
});

test.each([
  ["before anything is written", 0],
  ["half way", 1],
  ["with the last request", 300],
])("a fill that is stopped %s leaves the workbook as it was, and can be begun again", async (_, cells) => {
  const { session, contents } = await opened();
  const before = await contents();
  const stopped = await session.applyFill(session.previewFill(0, "native"), stoppingAt(cells).watched);
  expect(stopped).toMatchObject({ ok: false, failure: { kind: "host", error: { failure: "cancelled" } } });
  expect(await contents()).toBe(before);
  expect(session.undoable).toBeNull();
  expect(await session.applyFill(session.previewFill(0, "native"))).toMatchObject({ ok: true });
});

test("what removes sheets is not stopped once it is being written: they could not be brought back", async () => {
  const { session } = await opened();
  await session.perform((context) => context.carryOut("insert", { kind: "insert", edits: [{ kind: "add-sheet", sheet: "Tạm" }] }));
  const { told, watched } = stoppingAt(0);
  const removed = await session.perform((context) => context.carryOut("send", { kind: "send", edits: [{ kind: "remove-sheet", sheet: "Tạm" }] }), watched);
  expect(removed).toMatchObject({ ok: true });
  expect(told).toEqual([]);
});
