import { provinceFiles } from "../../../src/workbench/page/sample-province";

jest.setTimeout(60_000);

it("tells how many of the sample province's workbooks are made, and stops between two of them", async () => {
  const stop = new AbortController();
  const told: string[] = [];
  const progress = (done: number, total: number): void => {
    told.push(`${done}/${total}`);
    if (done === 2) stop.abort();
  };
  await expect(provinceFiles({ progress, signal: stop.signal })).rejects.toMatchObject({ failure: "cancelled" });
  expect(told).toEqual(["0/28", "1/28", "2/28"]);
});
