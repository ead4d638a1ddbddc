import type { Filling } from "../../src/app/session";
import { HostError } from "../../src/host/port";
import { EDIT_PAUSE } from "../../src/taskpane/state/live-edits";
import { PaneController } from "../../src/taskpane/state/pane-controller";
import { previewOn } from "../../src/taskpane/state/screen";
import { Deferred, FakeSession, FakeView } from "./fake-session";
import { sampleAnalysis, sampleTable } from "./sample-analysis";

async function opened(session = new FakeSession()) {
  const view = new FakeView();
  const pane = new PaneController(session, view);
  await pane.scan();
  return { session, view, pane, state: () => pane.state.get() };
}

describe("opening", () => {
  test("scans by itself and shows how far it is", async () => {
    const session = new FakeSession();
    const gate = new Deferred<void>();
    session.gate = gate.promise;
    const pane = new PaneController(session, new FakeView());
    const stop = pane.start();
    await Promise.resolve();
    expect(pane.state.get()).toMatchObject({ busy: "scan", progress: { done: 1, total: 3 }, analysis: null });
    gate.resolve();
    await settled(pane);
    expect(pane.state.get()).toMatchObject({ busy: null, progress: null, analysis: sampleAnalysis });
    stop();
  });

  test("can be stopped, and begun again", async () => {
    const session = new FakeSession();
    const gate = new Deferred<void>();
    session.gate = gate.promise;
    const pane = new PaneController(session, new FakeView());
    const scan = pane.scan();
    await Promise.resolve();
    pane.stop();
    gate.resolve();
    await scan;
    expect(pane.state.get()).toMatchObject({ stopped: true, failure: null, analysis: null });
    await pane.scan();
    expect(pane.state.get()).toMatchObject({ stopped: false, analysis: sampleAnalysis });
  });

  test("a host that refuses leaves a sentence, and trying again works", async () => {
    const session = new FakeSession();
    session.failure = new HostError("busy", "detail");
    const { pane, state } = await opened(session);
    expect(state().failure).toMatchObject({ kind: "host", error: { failure: "busy" } });
    await pane.retry();
    expect(state()).toMatchObject({ failure: null, analysis: sampleAnalysis });
  });

  test("a bug is told as a failure of unknown cause instead of leaving the pane waiting", async () => {
    const session = new FakeSession();
    session.scan = () => Promise.reject(new TypeError("bug"));
    const { state } = await opened(session);
    expect(state()).toMatchObject({ busy: null, failure: { kind: "host", error: { failure: "unknown" } } });
  });
});

describe("filling", () => {
  test("shows the preview first and writes nothing before it is applied", async () => {
    const { session, pane, state } = await opened();
    pane.openFill();
    expect(previewOn(state().screen)?.mode).toBe("dti");
    expect(session.filled).toBeNull();
    pane.back();
    expect(state().screen).toEqual({ kind: "table" });
  });

  test("a table is on the screen before what fills has arrived; the preview comes with it", async () => {
    const session = new FakeSession();
    const arrival = new Deferred<Filling>();
    session.filling = () => arrival.promise;
    const { pane, state } = await opened(session);
    expect(state()).toMatchObject({ busy: null, analysis: sampleAnalysis, filled: false });
    pane.openFill("native");
    expect(state().screen.kind).toBe("table");
    arrival.resolve(session);
    await Promise.resolve();
    await Promise.resolve();
    expect(previewOn(state().screen)?.mode).toBe("native");
  });

  test("where what fills does not arrive the table stays, the preview says so, and trying again works", async () => {
    const session = new FakeSession();
    session.filling = () => Promise.reject(new Error("Loading chunk fill failed."));
    const { pane, state } = await opened(session);
    expect(state()).toMatchObject({ failure: null, analysis: sampleAnalysis });
    pane.openFill();
    await Promise.resolve();
    await Promise.resolve();
    expect(state()).toMatchObject({ failure: { kind: "host", error: { failure: "unknown" } }, screen: { kind: "table" } });
    session.filling = () => Promise.resolve(session);
    await pane.retry();
    expect(state()).toMatchObject({ failure: null, screen: { kind: "fill" } });
  });

  test("applies the mode chosen, says what it did and offers to take it back", async () => {
    const { session, pane, state } = await opened();
    pane.openFill("native");
    await pane.applyFill();
    expect(session.filled).toBe("native");
    expect(state()).toMatchObject({ screen: { kind: "table" }, filled: true, undoable: "fill", notice: { kind: "filled", cells: 2, addedSheets: ["DTI – Số liệu"] } });
  });

  test("keeps the preview where the host refuses", async () => {
    const { session, pane, state } = await opened();
    pane.openFill();
    session.failure = new HostError("protected", "", "Phụ lục");
    await pane.applyFill();
    expect(state()).toMatchObject({ failure: { error: { failure: "protected" } }, filled: false });
    expect(state().screen.kind).toBe("fill");
  });

  test("a second click while the first still writes does nothing", async () => {
    const { session, pane } = await opened();
    const applied = jest.spyOn(session, "applyFill");
    pane.openFill();
    await Promise.all([pane.applyFill(), pane.applyFill()]);
    expect(applied).toHaveBeenCalledTimes(1);
  });

  test("undo takes it back and says what was left alone", async () => {
    const { pane, state } = await opened();
    pane.openFill();
    await pane.applyFill();
    await pane.undo();
    expect(state()).toMatchObject({ filled: false, undoable: null, notice: { kind: "undone", left: ["I12"], keptSheets: ["DTI – Số liệu"] } });
  });
});

describe("edits in the workbook", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function watched() {
    const session = new FakeSession();
    const view = new FakeView();
    const pane = new PaneController(session, view);
    const stop = pane.start();
    await jest.advanceTimersByTimeAsync(0);
    return { session, view, pane, stop };
  }

  test("a burst of them is read once, after a pause", async () => {
    const { session, view, stop } = await watched();
    view.edit();
    view.edit();
    await jest.advanceTimersByTimeAsync(EDIT_PAUSE - 1);
    expect(session.scans).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(session.scans).toBe(2);
    stop();
  });

  test("only the preview that is shown is made again, and that of the way in which a table is filled", async () => {
    const { session, view, pane, stop } = await watched();
    const edit = async (): Promise<readonly string[]> => {
      session.previewed.length = 0;
      view.edit();
      await jest.advanceTimersByTimeAsync(EDIT_PAUSE);
      return [...session.previewed];
    };
    pane.openFill("native");
    await jest.advanceTimersByTimeAsync(0);
    expect(await edit()).toEqual(["native"]);
    await pane.applyFill();
    expect(pane.state.get().filled).toBe(true);
    expect(await edit()).toEqual(["native"]);
    pane.openFill("values");
    await jest.advanceTimersByTimeAsync(0);
    session.filled = null;
    expect(await edit()).toEqual(["values"]);
    pane.back();
    expect(pane.state.get().filled).toBe(false);
    stop();
  });

  test("what is on the screen stays there meanwhile", async () => {
    const { session, view, pane, stop } = await watched();
    session.next = { ...sampleAnalysis, tables: [] };
    const gate = new Deferred<void>();
    session.gate = gate.promise;
    view.edit();
    await jest.advanceTimersByTimeAsync(EDIT_PAUSE);
    expect(pane.state.get()).toMatchObject({ refreshing: true, busy: null, analysis: sampleAnalysis });
    gate.resolve();
    await jest.advanceTimersByTimeAsync(0);
    expect(pane.state.get()).toMatchObject({ refreshing: false, analysis: { tables: [] } });
    stop();
  });

  test("the add-in's own are ignored", async () => {
    const { session, view, stop } = await watched();
    view.edit(true);
    await jest.advanceTimersByTimeAsync(EDIT_PAUSE);
    expect(session.scans).toBe(1);
    stop();
  });

  test("one that comes during a quiet scan leads to another", async () => {
    const { session, view, stop } = await watched();
    const gate = new Deferred<void>();
    session.gate = gate.promise;
    view.edit();
    await jest.advanceTimersByTimeAsync(EDIT_PAUSE);
    view.edit();
    await jest.advanceTimersByTimeAsync(EDIT_PAUSE);
    expect(session.scans).toBe(2);
    gate.resolve();
    await jest.advanceTimersByTimeAsync(0);
    expect(session.scans).toBe(3);
    stop();
  });

  test("none is heard after the pane stops watching", async () => {
    const { session, view, stop } = await watched();
    view.edit();
    stop();
    await jest.advanceTimersByTimeAsync(EDIT_PAUSE);
    expect(session.scans).toBe(1);
  });
});

describe("going to the workbook", () => {
  test("a click selects the cell", async () => {
    const { pane, view } = await opened();
    await pane.reveal("Phụ lục", 13, 3);
    expect(view.selected).toEqual(["Phụ lục!D14"]);
  });

  test("figures are typed at the first that is missing, wherever the sheet was sorted to", async () => {
    const { pane, view } = await opened();
    await pane.goToInputs();
    expect(view.selected).toEqual(["DTI – Số liệu!F9"]);
  });

  test("figures without a place yet are typed where the sheet begins", async () => {
    const { session, pane, view } = await opened();
    const inputs = sampleTable.inputs.map(({ place: _, ...input }) => input);
    session.next = { ...sampleAnalysis, tables: [{ ...sampleTable, inputs }] };
    await pane.scan();
    await pane.goToInputs();
    expect(view.selected).toEqual(["DTI – Số liệu!F6"]);
  });

  test("after a fill the first written score is in sight", async () => {
    const { pane, view } = await opened();
    pane.openFill();
    await pane.applyFill();
    expect(view.selected).toEqual(["Phụ lục!I13"]);
  });

  test("a fill that is refused moves nothing", async () => {
    const { session, pane, view } = await opened();
    pane.openFill();
    session.failure = new HostError("protected", "");
    await pane.applyFill();
    expect(view.selected).toEqual([]);
  });

  test("after marking, the topmost unmet indicator is in sight; unmarking moves nothing", async () => {
    const { pane, view } = await opened();
    await pane.setHighlight(true);
    await pane.setHighlight(false);
    expect(view.selected).toEqual(["Phụ lục!D13"]);
  });

  test("a sheet that is gone is told", async () => {
    const { pane, view, state } = await opened();
    view.select = () => Promise.reject(new HostError("unknown", "gone", "Phụ lục"));
    await pane.reveal("Phụ lục", 0, 0);
    expect(state().failure).toMatchObject({ error: { sheet: "Phụ lục" } });
  });
});

describe("ribbon commands", () => {
  test("Điền điểm opens the preview and writes nothing", async () => {
    const { session, pane, state } = await opened();
    await pane.run("fillScores");
    expect(state().screen.kind).toBe("fill");
    expect(session.filled).toBeNull();
  });

  test("Kiểm tra scans again and shows the errors", async () => {
    const { session, pane, state } = await opened();
    await pane.run("checkTable");
    expect(session.scans).toBe(2);
    expect(state()).toMatchObject({ tab: "findings", notice: { kind: "checked", errors: 2, others: 1 } });
  });

  test("Hoàn tác takes the last fill back", async () => {
    const { session, pane } = await opened();
    pane.openFill();
    await pane.applyFill();
    await pane.run("undoLast");
    expect(session.filled).toBeNull();
  });

  test("Hoàn tác with nothing to take back says so", async () => {
    const { pane, state } = await opened();
    await pane.run("undoLast");
    expect(state().failure).toEqual({ kind: "nothing-to-undo" });
  });

  test("one that comes during the first scan waits for it", async () => {
    const pane = new PaneController(new FakeSession(), new FakeView());
    const scan = pane.scan();
    await pane.run("fillScores");
    await scan;
    expect(pane.state.get().screen.kind).toBe("fill");
  });
});

describe("several tables", () => {
  test("a table that is gone after an edit gives way to the last one", async () => {
    const session = new FakeSession();
    session.next = { ...sampleAnalysis, tables: [sampleTable, sampleTable] };
    const { pane, state } = await opened(session);
    pane.selectTable(1);
    session.next = sampleAnalysis;
    await pane.scan();
    expect(state().table).toBe(0);
  });
});

/** Waits until the pane is idle. */
async function settled(pane: PaneController): Promise<void> {
  while (pane.state.get().busy !== null) await Promise.resolve();
}
