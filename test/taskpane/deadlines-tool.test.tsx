import { createSession } from "../../src/app/create-session";
import type { Session } from "../../src/app/session";
import { inputSheetLabels } from "../../src/i18n/input-sheet-labels";
import { openFixture } from "../support/fixture";
import { RenderedPane } from "./rendered-pane";

/** The tool "Thời hạn" over Gia Lai's appendix in memory. */

jest.setTimeout(120_000);

test("deadlines are listed by what they ask for, only days that are named have passed, and an agency bears its present name", async () => {
  const session = createSession(openFixture("clean-1-gia-lai.xlsx"), { labels: inputSheetLabels, year: 2024 });
  const pane = await RenderedPane.over<Session>(session);
  await pane.click("Công cụ");
  await pane.click("Thời hạn");
  await pane.until("Tính đến hôm nay");
  const section = (name: string): string => pane.all("section").find((each) => each.getAttribute("aria-label")?.startsWith(name))?.textContent ?? "";
  expect(section("Quá hạn")).toMatch(/Hạn \d{2}\/\d{2}\/\d{4}, quá [\d.]+ ngày/);
  expect(section("Định kỳ")).not.toContain("quá ");
  expect(section("Quá hạn")).toContain("chủ trì: Sở Khoa học và Công nghệ");
});
