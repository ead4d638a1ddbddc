import { runInMemory, files } from "./run-in-memory";

jest.setTimeout(120_000);

test("dti snapshot keeps a quarter, and keeps it again only when told", async () => {
  const first = await runInMemory(["snapshot", files.bachThong, "-o", "q3.xlsx", "--quarter", "2024-Q3"]);
  expect([first.code, first.err]).toEqual([0, ""]);
  expect(first.out).toMatch(/Đã chốt \d+ điểm, số liệu của Quý III\/2024\./);
  const given = Object.fromEntries(first.written);
  const again = await runInMemory(["snapshot", "q3.xlsx", "-o", "q3b.xlsx", "--quarter", "2024-Q3"], given);
  expect([again.code, again.err]).toEqual([2, "dti: Quý III/2024 đã chốt rồi; thêm --replace để chốt lại.\n"]);
  const replaced = await runInMemory(["snapshot", "q3.xlsx", "-o", "q3b.xlsx", "--quarter", "2024-Q3", "--replace", "--json"], given);
  expect(replaced.code).toBe(0);
  expect(JSON.parse(replaced.out)).toMatchObject({ out: "q3b.xlsx", year: 2024, quarter: 3 });
});

test.each([["2024-Q5"], ["Q3"], [""]])("--quarter %j is refused with a sentence", async (quarter) => {
  const { code, err } = await runInMemory(["snapshot", files.bachThong, "-o", "q.xlsx", "--quarter", quarter]);
  expect([code, err]).toEqual([2, `dti: --quarter “${quarter}” không hợp lệ; viết dạng 2025-Q3.\n`]);
});
