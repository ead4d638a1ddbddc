import { applySend, previewSend } from "../../../src/app/use-cases/send";
import { type } from "../../support/office-harness";
import { SMALL_SHEET, smallAppendix } from "../../support/small-appendix";
import { must } from "../../support/desk";
import { workbookPicture } from "../../support/workbook-picture";
import { closeDesks, openDesk } from "./desk";
import { appendixOperations } from "./appendix-operations";
import { figureOperations } from "./figure-operations";
import { fill, operationNamed } from "./operation";
import { sheetOperations } from "./sheet-operations";
import { undoOperations } from "./undo-operations";

/** Faults that are more than one request that fails once. */

jest.setTimeout(180_000);

const operations = { ...appendixOperations, ...figureOperations, ...sheetOperations, ...undoOperations };

afterEach(closeDesks);

describe("a read-only workbook", () => {
  test.each(["fill", "highlight", "ignore", "correcting a finding", "joining figures", "making a document"])("%s: it is said that it is read-only", async (name) => {
    const { sheets, run } = operationNamed(name, operations);
    const { pane, session } = await openDesk(sheets, { readOnly: true });
    const before = await workbookPicture(pane);
    pane.host.requests.reset();
    pane.host.requests.failRequest(2, { code: "AccessDenied", message: "Access denied." });
    expect(await run(session)).toMatchObject({ ok: false, failure: { kind: "host", error: { failure: "read-only" } } });
    expect(await workbookPicture(pane)).toBe(before);
  });
});

describe("the host fails and goes on failing", () => {
  test.each(["fill", "highlight", "undo of fill", "ignore", "joining figures", "merging forms", "correcting a finding"])("%s: the user is told, and the way back or forward is open once the host answers", async (name) => {
    const { sheets, prepare, run, reset } = operationNamed(name, operations);
    const { pane, session } = await openDesk(sheets);
    await prepare(session);
    const before = await workbookPicture(pane);
    pane.host.requests.reset();
    await must(run(session));
    const trips = pane.host.requests.roundTrips;
    const planned = await workbookPicture(pane);
    await reset(session);
    const { undoable } = session;
    for (let nth = 1; nth <= trips; nth++) {
      pane.host.requests.reset();
      for (let next = nth; next < nth + 20; next++) pane.host.requests.failRequest(next, { code: "RequestAborted", message: "The request was aborted." });
      const outcome = await run(session);
      pane.host.requests.reset();
      expect({ nth, ok: outcome.ok }).toEqual({ nth, ok: false });
      const after = await workbookPicture(pane);
      expect({ nth, asBeforeOrPlanned: after === before || after === planned }).toEqual({ nth, asBeforeOrPlanned: true });
      await must(session.scan());
      if (after === planned) await reset(session);
      // What may be half done is a step that can be taken back, although nothing of it was written.
      else if (session.undoable !== undoable) await must(session.undo());
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
    const { pane, session } = await openDesk(smallAppendix());
    if (name !== "fill") await must(fill(session, "dti"));
    const fillPreview = session.previewFill(0, "native");
    const sendPreview = await session.perform((context) => previewSend(context, { formulas: "native", ownSheets: "hide", notes: "remove", forget: true }));
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
    const { pane, session } = await openDesk(smallAppendix(), {
      change: (workbook, { host }) => {
        const write = workbook.write.bind(workbook);
        workbook.write = (plan, state) => {
          if (armed) host.protectSheet(SMALL_SHEET);
          return write(plan, state);
        };
      },
    });
    const before = await workbookPicture(pane);
    armed = true;
    expect(await fill(session)).toMatchObject({ ok: false, failure: { kind: "host", error: { failure: "protected" } } });
    expect(await workbookPicture(pane)).toBe(before);
    expect(session.undoable).toBeNull();
  });
});
