import { fuzzPlans } from "./fuzz-plans";

const SEED = Number(process.env["SEED"] ?? 20261121);
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 300);

jest.setTimeout(600_000);

test(`random workbooks, plans and faults: no invariant is broken (seed ${SEED}, ${RUNS} runs)`, async () => {
  expect(await fuzzPlans(SEED, RUNS)).toEqual([]);
});
