import { createSession } from "../../src/app/create-session";
import type { Outcome, Session } from "../../src/app/session";
import { applySend, previewSend } from "../../src/app/use-cases/send";
import type { ExcelWorkbook } from "../../src/host/excel/excel-workbook";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import type { Fault } from "../../src/workbench/office/request-log";
import { excelWorkbook } from "../support/excel-workbook";
import type { OfficePane } from "../support/office-harness";
import { openPane, type } from "../support/office-harness";
import { SMALL_SHEET, smallAppendix } from "../support/small-appendix";
import { snapshotOf } from "../support/snapshots";
import { workbookPicture } from "../support/workbook-picture";

/** Every operation, the host failing at every single round trip: the workbook is as before or as planned, never between. */

const panes: OfficePane[] = [];

jest.setTimeout(180_000);

afterEach(async () => {
  for (const pane of panes.splice(0)) await pane.close();
});

interface Desk {
  readonly pane: OfficePane;
  readonly session: Session;
}

async function open(readOnly = false, change: (workbook: ExcelWorkbook, pane: OfficePane) => void = () => undefined): Promise<Desk> {
  const pane = await openPane(snapshotOf(smallAppendix(), { rows: 40, columns: 20 }), { readOnly });
  panes.push(pane);
  const workbook = excelWorkbook(pane);
  change(workbook, pane);
  const session = createSession(workbook, { labels: inputSheetLabels, year: 2030 });
  expect(await session.scan()).toMatchObject({ ok: true, value: { tables: [{}] } });
  return { pane, session };
}

async function must(outcome: Promise<Outcome<unknown>>): Promise<void> {
  expect(await outcome).toMatchObject({ ok: true });
}

interface Operation {
  /** What was done before, for there to be something to do. */
  readonly prepare: (session: Session) => Promise<void>;
  readonly run: (session: Session) => Promise<Outcome<unknown>>;
  /** Takes a success back to where `prepare` left off. */
  readonly reset: (session: Session) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();
const fill = (session: Session): Promise<Outcome<unknown>> => session.applyFill(session.previewFill(0, "native"));
const send = (session: Session): Promise<Outcome<unknown>> =>
  session.perform(async (context) => applySend(context, await previewSend(context, { formulas: "native", ownSheets: "hide", forget: true })));
const finding = (session: Session): string => {
  const table = session.analysis?.tables[0];
  return [...(table?.findings ?? []), ...(table?.ignored ?? []).map((each) => each.finding)].find(({ code }) => code === "score-above-max")?.id ?? "none";
};

const operations: Readonly<Record<string, Operation>> = {
  scan: { prepare: nothing, run: (session) => session.scan(), reset: nothing },
  fill: { prepare: nothing, run: fill, reset: (session) => must(session.undo()) },
  highlight: { prepare: nothing, run: (session) => session.highlight(0, true), reset: (session) => must(session.undo()) },
  unhighlight: { prepare: (session) => must(session.highlight(0, true)), run: (session) => session.highlight(0, false), reset: (session) => must(session.undo()) },
  "undo of a fill": { prepare: (session) => must(fill(session)), run: (session) => session.undo(), reset: (session) => must(fill(session)) },
  "undo of highlights": { prepare: (session) => must(session.highlight(0, true)), run: (session) => session.undo(), reset: (session) => must(session.highlight(0, true)) },
  "restoring a finding": {
    prepare: (session) => must(session.ignoreFinding(0, finding(session), "đã hỏi")),
    run: (session) => session.restoreFinding(0, finding(session)),
    reset: (session) => must(session.ignoreFinding(0, finding(session), "đã hỏi")),
  },
  "preparing for sending": { prepare: (session) => must(session.applyFill(session.previewFill(0, "dti"))), run: send, reset: (session) => must(session.undo()) },
  "undo of preparing": {
    prepare: async (session) => {
      await must(session.applyFill(session.previewFill(0, "dti")));
      await must(send(session));
    },
    run: (session) => session.undo(),
    reset: (session) => must(send(session)),
  },
  ignore: { prepare: nothing, run: (session) => session.ignoreFinding(0, finding(session), "đã hỏi"), reset: (session) => must(session.restoreFinding(0, finding(session))) },
};

const faults: Readonly<Record<string, readonly [Fault, string]>> = {
  "the connection is lost": [{ code: "RequestAborted", message: "The request was aborted." }, "busy"],
  "a cell is being edited": [{ hostError: 5004 }, "busy"],
  "the sheet is protected": [{ code: "AccessDenied", message: "The sheet is protected." }, "protected"],
  "the workbook is closed": [{ code: "InactiveWorkbook", message: "The workbook is closed." }, "closed"],
  "something unforeseen happens": [{ code: "GeneralException", message: "There was an internal error." }, "unknown"],
};

const everyPair = Object.keys(operations).flatMap((operation) => Object.keys(faults).map((fault) => [operation, fault] as const));

function named<T>(table: Readonly<Record<string, T>>, name: string): T {
  const found = table[name];
  if (found === undefined) throw new RangeError(name);
  return found;
}

/** How many round trips an operation takes where nothing fails, and what the workbook is then. */
async function rehearse({ pane, session }: Desk, { run, reset }: Operation): Promise<{ readonly trips: number; readonly planned: string }> {
  pane.host.requests.reset();
  await must(run(session));
  const trips = pane.host.requests.roundTrips;
  const planned = await workbookPicture(pane);
  await reset(session);
  return { trips, planned };
}

describe("the host fails once", () => {
  test.each(everyPair)("%s: %s, at any round trip", async (name, faultName) => {
    const operation = named(operations, name);
    const [fault, told] = named(faults, faultName);
    const desk = await open();
    const { pane, session } = desk;
    await operation.prepare(session);
    const before = await workbookPicture(pane);
    const { trips, planned } = await rehearse(desk, operation);
    expect(await workbookPicture(pane)).toBe(before);
    for (let nth = 1; nth <= trips; nth++) {
      pane.host.requests.reset();
      pane.host.requests.failRequest(nth, fault);
      const outcome = await operation.run(session);
      const after = await workbookPicture(pane);
      if (outcome.ok) {
        expect({ nth, after }).toEqual({ nth, after: planned });
        await operation.reset(session);
      } else {
        expect({ nth, failure: outcome.failure }).toMatchObject({ nth, failure: { kind: "host", error: { failure: told } } });
        expect({ nth, after }).toEqual({ nth, after: before });
      }
    }
    await must(operation.run(session));
    expect(await workbookPicture(pane)).toBe(planned);
    expect(pane.host.unsupported()).toEqual([]);
  });

  test.each(["fill", "highlight", "ignore"])("%s in a read-only workbook: it is said that it is read-only", async (name) => {
    const { pane, session } = await open(true);
    const before = await workbookPicture(pane);
    pane.host.requests.reset();
    pane.host.requests.failRequest(2, { code: "AccessDenied", message: "Access denied." });
    expect(await named(operations, name).run(session)).toMatchObject({ ok: false, failure: { kind: "host", error: { failure: "read-only" } } });
    expect(await workbookPicture(pane)).toBe(before);
  });
});

describe("the host fails and goes on failing", () => {
  test.each(["fill", "highlight", "undo of a fill", "ignore"])("%s: the user is told, and the way back or forward is open once the host answers", async (name) => {
    const operation = named(operations, name);
    const desk = await open();
    const { pane, session } = desk;
    await operation.prepare(session);
    const before = await workbookPicture(pane);
    const { trips, planned } = await rehearse(desk, operation);
    for (let nth = 1; nth <= trips; nth++) {
      pane.host.requests.reset();
      for (let next = nth; next < nth + 20; next++) pane.host.requests.failRequest(next, { code: "RequestAborted", message: "The request was aborted." });
      const outcome = await operation.run(session);
      pane.host.requests.reset();
      expect({ nth, ok: outcome.ok }).toEqual({ nth, ok: false });
      const after = await workbookPicture(pane);
      expect({ nth, asBeforeOrPlanned: after === before || after === planned }).toEqual({ nth, asBeforeOrPlanned: true });
      await must(session.scan());
      if (after === planned) await operation.reset(session);
      else if (name !== "undo of a fill" && session.undoable !== null) await must(session.undo());
      expect({ nth, after: await workbookPicture(pane) }).toEqual({ nth, after: before });
    }
  });
});

describe("somebody else edits between preview and apply", () => {
  test.each([
    ["a score that is to be replaced", "fill", "F3"],
    ["a label of the table", "fill", "A3"],
    ["a score that is to be replaced", "preparing for sending", "F3"],
    ["a label of the table", "preparing for sending", "A4"],
  ])("%s: %s writes nothing and names the cell", async (_, name, address) => {
    const { pane, session } = await open();
    if (name !== "fill") await must(session.applyFill(session.previewFill(0, "dti")));
    const fillPreview = session.previewFill(0, "native");
    const sendPreview = await session.perform((context) => previewSend(context, { formulas: "native", ownSheets: "hide", forget: true }));
    type(pane, SMALL_SHEET, address, "9.9");
    const edited = await workbookPicture(pane);
    const outcome = name === "fill" ? await session.applyFill(fillPreview) : await session.perform((context) => (sendPreview.ok ? applySend(context, sendPreview.value) : Promise.reject(new Error("no preview"))));
    expect(outcome).toMatchObject({ ok: false, failure: { kind: "conflict", sheet: SMALL_SHEET, addresses: [address] } });
    expect(await workbookPicture(pane)).toBe(edited);
  });
});

describe("a batch stops half way", () => {
  test("a sheet protected while the fill is under way: the sheets already added are taken away again, and nothing is kept", async () => {
    let armed = false;
    const { pane, session } = await open(false, (workbook, { host }) => {
      const write = workbook.write.bind(workbook);
      workbook.write = (plan, state) => {
        if (armed) host.protectSheet(SMALL_SHEET);
        return write(plan, state);
      };
    });
    const before = await workbookPicture(pane);
    armed = true;
    expect(await fill(session)).toMatchObject({ ok: false, failure: { kind: "host", error: { failure: "protected" } } });
    expect(await workbookPicture(pane)).toBe(before);
    expect(session.undoable).toBeNull();
  });
});
