import { HostError } from "../../src/host/port";
import { createSession } from "../../src/app/create-session";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { PaneController } from "../../src/taskpane/state/pane-controller";
import { openSmallFile } from "../support/small-file";
import { FakeView } from "./fake-session";

/** A pane over a workbook in memory: what a tool's screen does through it. */
async function opened() {
  const session = createSession(openSmallFile(), { labels: inputSheetLabels, year: 2030 });
  const pane = new PaneController(session, new FakeView());
  await pane.scan();
  return { pane, session, state: () => pane.state.get() };
}

test("a tool's work is waited for, then said, and the tool stays on the screen", async () => {
  const { pane, state } = await opened();
  pane.showTool("columns");
  const value = await pane.tools.act(async (context, { progress }) => {
    progress(1, 2);
    expect(state()).toMatchObject({ busy: "tool", progress: { done: 1, total: 2 } });
    return Promise.resolve(context.sheets.length);
  }, (sheets) => ({ text: `${sheets}`, undoable: false }));
  expect(value).toBe(2);
  expect(state()).toMatchObject({ busy: null, progress: null, notice: { kind: "said", text: "2" }, screen: { kind: "tool", tool: "columns" } });
});

test("what a tool writes is in the pane at once and can be taken back", async () => {
  const { pane, state } = await opened();
  const edit = { kind: "add-sheet", sheet: "Mới" } as const;
  await pane.tools.act((context) => context.carryOut("insert", { kind: "insert", edits: [edit] }));
  expect(state().undoable).toBe("insert");
  expect(state().analysis?.otherSheets).toContain("Mới");
  await pane.undo();
  expect(state().analysis?.otherSheets).not.toContain("Mới");
});

test("a refusal is told, and trying again does the same work again", async () => {
  const { pane, state } = await opened();
  let attempts = 0;
  const value = await pane.tools.act(() => (attempts++ === 0 ? Promise.reject(new HostError("busy", "")) : Promise.resolve("done")), (text) => ({ text }));
  expect(value).toBeNull();
  expect(state().failure).toMatchObject({ error: { failure: "busy" } });
  await pane.retry();
  expect(state()).toMatchObject({ failure: null, notice: { text: "done" } });
});

test("work that the user stops leaves no failure", async () => {
  const { pane, state } = await opened();
  const work = pane.tools.act((_, { signal }) => {
    pane.stop();
    return signal.aborted ? Promise.reject(new HostError("cancelled", "")) : Promise.resolve();
  });
  await work;
  expect(state()).toMatchObject({ failure: null, stopped: true, busy: null });
});

test("where a part of the add-in does not arrive that is said, and trying again looks again", async () => {
  const { pane, state } = await opened();
  let looks = 0;
  const look = async (): Promise<void> => {
    looks++;
    await pane.tools.look(() => (looks === 1 ? Promise.reject(Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" })) : Promise.resolve("found")), look);
  };
  await look();
  expect(state().failure).toMatchObject({ kind: "host", error: { failure: "not-loaded" } });
  await pane.retry();
  expect(looks).toBe(2);
  expect(state().failure).toBeNull();
});
