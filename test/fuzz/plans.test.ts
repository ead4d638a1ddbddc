import { fuzzOffice } from "./fuzz-office";
import { fuzzPlans } from "./fuzz-plans";

const SEED = Number(process.env["SEED"] ?? 20261121);
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 2_000);
const OFFICE_RUNS = Math.ceil(RUNS / 200);

jest.setTimeout(600_000);

describe(`random workbooks, plans and faults (seed ${SEED})`, () => {
  test(`${RUNS} runs on files: no invariant is broken`, async () => {
    expect(await fuzzPlans(SEED, RUNS)).toEqual([]);
  });

  test(`${OFFICE_RUNS} runs through office.js: no invariant is broken`, async () => {
    expect(await fuzzOffice(SEED, OFFICE_RUNS)).toEqual([]);
  });
});
