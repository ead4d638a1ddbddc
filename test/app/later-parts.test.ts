import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { loadFrameworks } from "../../src/app/use-cases/load-frameworks";
import { openWorkbookFile } from "../../src/host/file/open-workbook-file";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { fixtureBytes } from "../support/fixture";

/** Files of the add-in that do not arrive as yet. */
const mockBlocked = new Set<string>();

function mockArriving(file: string): object {
  if (mockBlocked.has(file)) throw Object.assign(new Error(`Loading chunk ${file} failed.`), { name: "ChunkLoadError" });
  return jest.requireActual(file);
}

const mockChecks = "../../src/core/check/all-checks";
const mockSet = "../../frameworks/bach-thong-2024/set.json";
jest.mock("../../src/core/check/all-checks", () => mockArriving(mockChecks));
jest.mock("../../frameworks/bach-thong-2024/set.json", () => mockArriving(mockSet));

afterEach(() => mockBlocked.clear());

function opened(): Session {
  return createSession(openWorkbookFile(fixtureBytes("clean-4-bach-thong.xlsx"), "bach-thong.xlsx"), { labels: inputSheetLabels, year: 2026 });
}

const repeatedWords = ({ analysis }: Session): number => analysis?.tables[0]?.findings.filter(({ code }) => code === "word-repeated").length ?? 0;
const set = ({ analysis }: Session): string | undefined => analysis?.tables[0]?.framework?.framework.id;

test("what did not arrive stays lacking, the rest is used, and asking again brings it", async () => {
  mockBlocked.add(mockChecks).add(mockSet);
  const session = opened();
  expect(await session.scan()).toMatchObject({ ok: true });
  expect(session.lacking).toEqual(["checks", "sets"]);
  await session.complete();
  expect(session.lacking).toEqual(["checks", "sets"]);

  mockBlocked.delete(mockChecks);
  await session.complete();
  expect(session.lacking).toEqual(["sets"]);
  expect([repeatedWords(session), set(session)]).toEqual([2, undefined]);

  mockBlocked.clear();
  await session.complete();
  expect(session.lacking).toEqual([]);
  expect([repeatedWords(session), set(session)]).toEqual([2, "bach-thong-2024"]);
});

test("before a workbook was read nothing is said about it", async () => {
  const session = opened();
  await session.complete();
  expect(session.analysis).toBeNull();
  expect(await session.scan()).toMatchObject({ ok: true });
  expect(repeatedWords(session)).toBe(2);
});

test("a tool that needs the official sets hears that they did not arrive", async () => {
  mockBlocked.add(mockSet);
  // As on a page on which nobody has asked for them yet.
  jest.resetModules();
  const session = opened();
  expect(await session.scan()).toMatchObject({ ok: true });
  await expect(session.perform(loadFrameworks)).rejects.toMatchObject({ name: "ChunkLoadError" });
});
