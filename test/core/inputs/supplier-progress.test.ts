import { createSession } from "../../../src/app/create-session";
import { agencyKey } from "../../../src/core/agency/agency-key";
import { BUNDLED_SUCCESSIONS } from "../../../src/core/agency/bundled-successions";
import { AS_NAMED, asOf } from "../../../src/core/agency/present-agency";
import { supplierProgress } from "../../../src/core/inputs/supplier-progress";
import { inputSheetLabels } from "../../../src/i18n/input-sheet-labels";
import { leadAgencies } from "../../../src/taskpane/tools/path/lead-agencies";
import { openFixture } from "../../support/fixture";

/** Who owes figures, and who leads what could still be won, in Gia Lai's appendix before and after the departments were merged. */

const MERGED = asOf("2025-12-01", BUNDLED_SUCCESSIONS);

async function tables() {
  const session = createSession(openFixture("clean-1-gia-lai.xlsx"), { labels: inputSheetLabels, year: 2024 });
  await session.scan();
  return session.analysis?.tables ?? [];
}

test("what a department owed is owed by the one that it was merged into, and nothing is counted twice", async () => {
  const found = await tables();
  const [before, after] = [supplierProgress(found, AS_NAMED), supplierProgress(found, MERGED)];
  const names = (list: typeof before): readonly string[] => list.map(({ supplier }) => agencyKey(supplier));
  expect(names(before)).toContain(agencyKey("Sở TT&TT"));
  expect(names(after)).toContain(agencyKey("Sở KH&CN"));
  expect(names(after)).not.toContain(agencyKey("Sở TT&TT"));
  const whole = (list: typeof before): number => list.reduce((sum, { total }) => sum + total, 0);
  expect(whole(after)).toBe(whole(before));
});

test("the path by agency offers the agency of today with everything that it took over", async () => {
  const [table] = await tables();
  if (!table) throw new Error("no table");
  const after = leadAgencies(table, MERGED);
  const science = after.find(({ name }) => name === "Sở Khoa học và Công nghệ");
  expect(science?.named).toContain(agencyKey("Sở TT&TT"));
  expect(after.map(({ key }) => key)).not.toContain(agencyKey("Sở TT&TT"));
  expect(new Set(after.flatMap(({ named }) => [...named]))).toEqual(new Set(leadAgencies(table, AS_NAMED).map(({ key }) => key)));
});
