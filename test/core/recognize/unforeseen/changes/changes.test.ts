import type { Grid } from "../../../../../src/core/grid/grid";
import type { AppendixTable } from "../../../../../src/core/recognize/appendix-table";
import { recognizeWorkbook } from "../../../../../src/core/recognize/recognize-workbook";
import { throughFile } from "../../../../support/file-sheet";
import { SeededRandom } from "../../../../support/seeded-random";
import { APPENDICES } from "../appendices";
import type { Contents } from "../heading-roles";
import { rolesOf } from "../heading-roles";
import type { TableOutline } from "./changed-sheet";
import { outline } from "./changed-sheet";
import { CHANGES } from "./changes";
import { STRUCTURES } from "./structures";
import type { Change, Subject } from "./subject";
import { expectedOutlines } from "./subject";

const SEED = Number(process.env["SEED"] ?? 20_261);
/** The part of the workbooks that are drawn for a change: whether one is does not depend on the others. */
const DRAWN = Number(process.env["DRAWN"] ?? 0.2);

/** A sheet with one table in a workbook, and what is recognised in all of it. */
interface Drawn {
  readonly name: string;
  readonly sheets: readonly Grid[];
  readonly tables: readonly (readonly AppendixTable[])[];
  readonly at: number;
  readonly table: AppendixTable;
}

/** What a careful reader would still recognise after a change, and the add-in does not: the workbook's name begins so. */
const GAPS: Readonly<Record<string, readonly string[]>> = {
  "a blank row between two rows": ["an economic zone: lines of explanation"],
  "a blank column between two columns": ["an agriculture and environment department", "a university: the sign of a criterion"],
  // Right above the page break stands a heading of its own.
  "the header again at a page break": ["evidence in rows of its own"],
  // A heading that is gone takes the only word with it that said whose points they are, or that they are the maximum.
  "a heading of another office": ["a hydropower company", "a port authority", "a department of science: the figures", "a commune without a title", "a delta province's farming department", "veterans"],
  "the unit's own points are not yet given": ["a school: a bare heading", "a committee of ethnic minorities"],
  "full points everywhere": ["an economic zone: lines of explanation"],
  "headings over several lines": ["a branch of the road administration", "a university: what each of three levels"],
  "no-break spaces and doubled ones": ["a delta commune: number and name in one cell"],
  "a list of persons beside": ["a border province's office"],
  // The letters of a group stand on one sheet, its rows on the next; a sum on top is told by all of the table.
  "the rest on another sheet under the header again": ["a cooperative alliance", "an upper secondary school", "a ward of the largest city", "a border commune: parts a and b", "a provincial post office", "an institute of aquaculture", "a water supply company", "a provincial Party committee's office"],
  "the rest on another sheet without a header": ["a cooperative alliance", "an upper secondary school", "a ward of the largest city", "a border commune: parts a and b", "a provincial post office", "a department of ethnic affairs", "a water supply company", "a provincial Party committee's office"],
  "the sum left out": ["evidence in rows of its own"],
  "the sum first": ["evidence in rows of its own"],
  "signatures right below": ["a medical college: a column for groups"],
  "a column of texts left out": ["code and name in one merged column"],
  "an indicator left out": ["a provincial department of peoples and faiths"],
  "a title merged down before the table": ["points first, then the maximum", "a culture department: a sheet of guidance", "columns from right to left"],
  // Letters alone, or numbers under titles without any, are no codes where they stand within names.
  "number and name in one cell": ["groups without a code in capitals", "decimal commas in the codes", "footnotes with stars", "an upper secondary school", "a provincial court", "a power company's branch", "a water supply company"],
  "errors for the own points": ["a school: a bare heading"],
};

function rolesIn(table: AppendixTable): ReadonlyMap<number, string> {
  return new Map([...Object.entries(table.columns).map(([role, column]) => [column, role] as const), ...table.scores.map(({ role, column }) => [column, role] as const)]);
}

const MAX = { heading: "Điểm tối đa", contents: "maxima" } as const;
const SELF = { heading: "Điểm tự chấm", contents: "points" } as const;
const PLACES: Readonly<Record<string, readonly [before: readonly { heading: string; contents: Contents }[], contents: Contents]>> = {
  max: [[], "maxima"],
  self: [[MAX], "points"],
  council: [[MAX, SELF], "fewer points"],
  ...Object.fromEntries(["rule", "lead", "support", "deadline", "solution", "reason", "evidence", "note"].map((role) => [role, [[MAX, SELF], "nothing" as const]])),
};

/** Whether a heading is told by its words among the plainest neighbours, so that it is to be among any. */
function isPlain(heading: string, role: string): boolean {
  const [before, contents] = PLACES[role] ?? [];
  return before !== undefined && contents !== undefined && rolesOf([...before, { heading, contents }, ...(role === "max" ? [SELF] : [])]).split(" ")[before.length] === role;
}

async function drawn(): Promise<readonly Drawn[]> {
  const all: Drawn[] = [];
  for (const { name, sheets: drawing } of APPENDICES) {
    // Words in old fonts are not written by these changes.
    if (Object.values(drawing).some(({ encoding }) => encoding !== undefined)) continue;
    const sheets = await throughFile(drawing);
    const tables = recognizeWorkbook(sheets);
    const [only, ...others] = tables.flatMap((each, at) => each.map((table) => ({ at, table })));
    if (only && others.length === 0) all.push({ name, sheets, tables, ...only });
  }
  return all;
}

function headingsIn(all: readonly Drawn[]): ReadonlyMap<string, readonly string[]> {
  const headings = new Map<string, Set<string>>();
  for (const { sheets, at, table } of all) {
    const [row, ...more] = table.headerRows;
    if (row === undefined || more.length > 0) continue;
    for (const [column, role] of rolesIn(table)) headings.set(role, (headings.get(role) ?? new Set<string>()).add(sheets[at]?.line(row, column) ?? ""));
  }
  return new Map([...headings].map(([role, texts]) => [role, [...texts].filter((text) => isPlain(text, role))]));
}

let all: readonly Drawn[] = [];
let headings: Subject["headings"] = new Map();

beforeAll(async () => {
  all = await drawn();
  headings = headingsIn(all);
});

interface Outcome {
  readonly after: readonly TableOutline[];
  readonly expected: readonly TableOutline[];
}

function seedOf(change: string, workbook: string): number {
  return [...`${change} ${workbook}`].reduce((seed, letter) => (seed * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003, SEED);
}

/** What is recognised after a change beside what is to be; null where the change does not apply. */
function compared(own: Drawn, change: Change, random: SeededRandom): Outcome | null {
  const grid = own.sheets[own.at];
  const changed = grid ? change({ grid, table: own.table, roles: rolesIn(own.table), random, headings }) : null;
  if (!changed) return null;
  const sheets = [changed.grid, ...(changed.rest ? [changed.rest.grid] : [])];
  const after = recognizeWorkbook(own.sheets.flatMap((each, index) => (index === own.at ? sheets : [each]))).flat();
  return { after: after.map((table) => outline(table)), expected: expectedOutlines(own.table, changed) };
}

test.each(Object.entries({ ...CHANGES, ...STRUCTURES }))("%s does not change what is recognised", (name, change) => {
  const outcomes = all
    .filter((own) => !(GAPS[name] ?? []).some((gap) => own.name.startsWith(gap)))
    .flatMap((own) => {
      const random = new SeededRandom(seedOf(name, own.name));
      const outcome = random.next() < DRAWN ? compared(own, change, random) : null;
      return outcome ? [{ workbook: own.name, seed: SEED, ...outcome }] : [];
    });
  expect(outcomes.length).toBeGreaterThan(0);
  expect(outcomes).toEqual(outcomes.map(({ expected, ...own }) => ({ ...own, expected, after: expected })));
});
