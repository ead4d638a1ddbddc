/** The pane's policy refuses eval: what reads a workbook's state must not even try. */
test("reading what a workbook keeps makes no function out of text", async () => {
  const made: unknown[][] = [];
  const genuine = globalThis.Function;
  globalThis.Function = new Proxy(genuine, {
    construct: (target, args: unknown[]) => {
      made.push(args);
      return Reflect.construct(target, args) as object;
    },
  });
  try {
    const { readState } = await import("../../src/core/state/read-state");
    const { wrapState } = await import("../../src/core/state/state-xml");
    const { loadFramework } = await import("../../src/core/framework/load-framework");
    const rules = [{ key: "1.1", text: "x", form: { kind: "count", thing: "mô hình", pointsEach: 2 } }];
    expect(readState(wrapState({ version: 1, json: JSON.stringify({ rules, ignored: [{ id: "a", reason: "b" }] }) }))).toMatchObject({ kind: "ok" });
    expect(loadFramework({})).toMatchObject({ ok: false });
  } finally {
    globalThis.Function = genuine;
  }
  expect(made).toEqual([]);
});
