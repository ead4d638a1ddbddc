import type { Session } from "../../../src/app/session";
import { createSession } from "../../../src/app/create-session";
import type { FileWorkbook } from "../../../src/host/file/file-workbook";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { FlakyWorkbook } from "../../fuzz/flaky-workbook";
import { partTexts } from "../../host/file/build-workbook";
import { must } from "../../support/desk";
import { openSmallFile } from "../../support/small-file";
import { noteOperations } from "./note-operations";

interface FlakyDesk {
  readonly file: FileWorkbook;
  readonly flaky: FlakyWorkbook;
  readonly session: Session;
}

/** The small appendix with nothing but its printed scores, and what was done before. */
async function desk(name: string): Promise<FlakyDesk> {
  const file = openSmallFile();
  const flaky = new FlakyWorkbook(file);
  const session = createSession(flaky, { labels: inputSheetLabels, year: 2030 });
  await must(session.scan());
  for (const useCase of noteOperations[name]?.prepare ?? []) await must(session.perform(useCase));
  return { file, flaky, session };
}

const run = (name: string, { session }: FlakyDesk): ReturnType<Session["perform"]> => session.perform(noteOperations[name]?.run ?? (() => Promise.reject(new RangeError(name))));
const picture = ({ file }: FlakyDesk): Record<string, string> => partTexts(file.save());

describe.each(Object.keys(noteOperations))("%s", (name) => {
  test("can be taken back whole", async () => {
    const there = await desk(name);
    const before = picture(there);
    await must(run(name, there));
    expect(picture(there)).not.toEqual(before);
    await must(there.session.undo());
    expect(picture(there)).toEqual(before);
  });

  test.each([
    ["before anything is written", 0],
    ["half way", 1],
    ["when all is written but the answer", Infinity],
  ])("a host that fails at any call, %s: as before or as planned, and told", async (_, edits) => {
    const steady = await desk(name);
    steady.flaky.plan(null);
    await must(run(name, steady));
    const { calls } = steady.flaky;
    expect(calls).toBeGreaterThan(2);
    for (let call = 1; call <= calls; call++) {
      const there = await desk(name);
      const before = picture(there);
      there.flaky.plan({ call, failure: "busy", edits, state: true });
      const outcome = await run(name, there);
      if (outcome.ok) expect({ call, parts: picture(there) }).toEqual({ call, parts: picture(steady) });
      else expect({ call, failure: outcome.failure.kind, parts: picture(there) }).toEqual({ call, failure: "host", parts: before });
    }
  });
});
