import { DEFAULT_SETTINGS } from "../../src/core/state/workbook-state";
import type { Session } from "../../src/app/session";
import type { UseCase } from "../../src/app/use-case";
import { chooseFramework, frameworkChoice } from "../../src/app/use-cases/choose-framework";
import { insertFramework } from "../../src/app/use-cases/insert-framework";
import { importFramework, removeFramework, saveAsFramework } from "../../src/app/use-cases/own-frameworks";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { frameworkSheetLabels } from "../../src/i18n/framework-sheet-labels";
import type { Desk } from "../support/desk";
import { must, sit } from "../support/desk";
import { fixtureBytes } from "../support/fixture";
import { openSmallFile, smallFileBytes } from "../support/small-file";

async function opened(workbook = openSmallFile()): Promise<Desk> {
  const desk = await sit(workbook);
  await desk.session.complete();
  return desk;
}

const perform = <T>(session: Session, useCase: UseCase<T>): Promise<T> => must(session.perform(useCase));
const followed = ({ analysis }: Session): string | undefined => analysis?.tables[0]?.framework?.framework.id;

describe("the set of a table", () => {
  test("is recognised once the official sets are loaded", async () => {
    const { session } = await opened(openWorkbookFile(fixtureBytes("clean-4-bach-thong.xlsx"), "bach-thong.xlsx"));
    expect(followed(session)).toBe("bach-thong-2024");
  });

  test("can be chosen by hand, also one that the table is not like, and the choice outlives the session", async () => {
    const { workbook, session } = await opened();
    expect(followed(session)).toBeUndefined();
    await perform(session, (context) => chooseFramework(context, 0, { id: "gia-lai-2023", settings: DEFAULT_SETTINGS }));
    expect(followed(session)).toBe("gia-lai-2023");
    const again = await opened(openWorkbookFile(workbook.save(), "phu-luc.xlsx"));
    expect(followed(again.session)).toBe("gia-lai-2023");
    await perform(again.session, (context) => chooseFramework(context, 0, { id: null, settings: DEFAULT_SETTINGS }));
    expect(followed(again.session)).toBeUndefined();
    expect(await again.workbook.readState()).toBeNull();
  });
});

describe("missing data = 0", () => {
  test("is off until the user says so, whatever the set says", async () => {
    const { session } = await opened();
    expect(await perform(session, (context) => Promise.resolve(frameworkChoice(context, 0)))).toEqual({ id: null, settings: DEFAULT_SETTINGS });
    expect(session.analysis?.tables[0]?.scores.map(({ computed }) => computed)).not.toContain(0);
  });

  test("switched on, indicators without figures score 0 in the analysis and in formulas of both kinds", async () => {
    const { session } = await opened();
    await perform(session, (context) => chooseFramework(context, 0, { id: null, settings: { ...DEFAULT_SETTINGS, missingIsZero: true } }));
    expect(session.analysis?.tables[0]?.summary.computedTotal).toBe(0);
    for (const mode of ["native", "dti"] as const) {
      const leaf = session.previewFill(0, mode).changes.find(({ path }) => path === "1.1");
      expect(leaf?.after).toMatch(/^=N\(/);
      expect(leaf?.score).toBe(0);
    }
    expect(session.previewFill(0, "values").changes.find(({ path }) => path === "1.1")?.after).toBe("0");
  });
});

describe("sets of one's own", () => {
  test("a table saved as a set is recognised in another workbook after export and import", async () => {
    const { session } = await opened();
    const saved = await perform(session, (context) => saveAsFramework(context, 0, { title: "Bộ chỉ số của huyện", issuer: "UBND huyện", year: 2030 }));
    expect(saved).toMatchObject({ ok: true, framework: { id: "bo-chi-so-cua-huyen", title: "Bộ chỉ số của huyện" } });
    expect(followed(session)).toBe("bo-chi-so-cua-huyen");
    if (!saved.ok) return;
    const other = await opened(openWorkbookFile(smallFileBytes(), "khac.xlsx"));
    await perform(other.session, (context) => importFramework(context, `\ufeff${JSON.stringify(saved.framework)}`));
    expect(other.session.analysis?.tables[0]?.framework).toMatchObject({ confidence: 1, differences: [] });
    const reopened = await opened(openWorkbookFile(other.workbook.save(), "khac.xlsx"));
    expect(followed(reopened.session)).toBe("bo-chi-so-cua-huyen");
  });

  test("saving under the same title takes the place of the former; deleting leaves nothing of ours behind", async () => {
    const { workbook, session } = await opened();
    for (const issuer of ["A", "B"]) await perform(session, (context) => saveAsFramework(context, 0, { title: "Bộ của huyện", issuer, year: 2030 }));
    const own = await perform(session, (context) => Promise.resolve(context.state.ownFrameworks.map(({ source }) => source.issuer)));
    expect(own).toEqual(["B"]);
    await perform(session, (context) => removeFramework(context, "bo-cua-huyen"));
    expect(await workbook.readState()).toBeNull();
  });

  test.each([["no JSON", "STT;Điểm"], ["another JSON", '{"a":1}'], ["a set without indicators", '{"id":"x","title":"x","indicators":[]}']])("%s is refused with the place, and nothing is kept", async (_, text) => {
    const { workbook, session } = await opened();
    const imported = await perform(session, (context) => importFramework(context, text));
    expect(imported.ok).toBe(false);
    expect(await workbook.readState()).toBeNull();
  });

  test("a set with the id of an official one gets an id of its own", async () => {
    const { session } = await opened();
    const official = await perform(session, (context) => Promise.resolve(context.frameworks[0]));
    const imported = await perform(session, (context) => importFramework(context, JSON.stringify(official)));
    expect(imported.ok && imported.framework.id).not.toBe(official?.id);
  });
});

test("an official table becomes a sheet of its own that is recognised as that set, and undo takes it out", async () => {
  const { workbook, session } = await opened();
  const before = JSON.stringify((await workbook.read()).sheets);
  const sheet = await perform(session, (context) => {
    const framework = context.frameworks.find(({ id }) => id === "bach-thong-2024");
    if (!framework) throw new Error("The set is not there.");
    return insertFramework(context, framework, frameworkSheetLabels);
  });
  const inserted = session.analysis?.tables.find(({ table }) => table.sheet === sheet);
  expect(inserted?.framework?.framework.id).toBe("bach-thong-2024");
  expect(inserted?.summary.rules).toBeGreaterThan(50);
  await must(session.undo());
  expect(JSON.stringify((await workbook.read()).sheets)).toBe(before);
});
