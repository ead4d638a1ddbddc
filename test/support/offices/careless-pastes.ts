import type { OfficeRow, OfficeTable, Role } from "./office-table";
import { childrenOf, withCell } from "./office-table";
import type { Scored, Way } from "./careless-officer";
import { groupRows, numberAt, onScored, scoredRows, totalRow } from "./careless-officer";

/** The scored rows of one group, in their order. */
function families(table: OfficeTable): readonly (readonly Scored[])[] {
  const rows = scoredRows(table);
  return groupRows(table).map((group) => childrenOf(table.rows, group).flatMap((child) => rows.find(({ at }) => at === child) ?? [])).filter(({ length }) => length > 1);
}

function withRow(table: OfficeTable, at: number, row: OfficeRow): OfficeTable {
  return { ...table, rows: [...table.rows.slice(0, at), row, ...table.rows.slice(at)] };
}

/** A row pasted once more at another place of the table, the sums left as they were. */
function pasted(way: string, place: (rows: readonly Scored[], others: readonly Scored[]) => readonly [from: Scored, before: number] | null): Way {
  return {
    code: "code-duplicate",
    way,
    plant: (table, random) => {
      const all = families(table);
      const chosen = random.pick(all.map((rows, index) => place(rows, all[index + 1] ?? [])).filter((own) => own !== null));
      if (!chosen) return null;
      const [from, before] = chosen;
      return { table: withRow(table, before, from.row), at: before, role: "code" };
    },
  };
}

/** The groups of the first depth. */
function outerGroups(table: OfficeTable): readonly number[] {
  return groupRows(table).filter((group) => table.rows[group]?.depth === 1);
}

/** The number of the group above one; null where there is none, or it is less than `least`. */
function aboveOf(table: OfficeTable, at: number, role: Role, least = 0): number | null {
  const groups = outerGroups(table);
  const above = groups[groups.indexOf(at) - 1];
  const value = above === undefined ? null : numberAt(table, above, role);
  return value !== null && value >= least ? value : null;
}

/** A number of the sums that belongs elsewhere. */
function copiedSum(way: string, role: Role, from: (table: OfficeTable, at: number) => number | null): Way {
  return {
    code: role === "max" ? "group-max-sum" : "group-score-sum",
    way,
    plant: (table, random) => {
      const fits = groupRows(table).flatMap((at) => {
        const value = from(table, at);
        return childrenOf(table.rows, at).length > 1 && table.rows[at]?.depth === 1 && value !== null && Math.abs(value - numberAt(table, at, role)) > 0.1 && (role === "max" || value <= numberAt(table, at, "max")) ? [{ at, value }] : [];
      });
      const chosen = random.pick(fits);
      return chosen ? { table: withCell(table, chosen.at, role, chosen.value), at: chosen.at, role } : null;
    },
  };
}

const isNested = ({ row: { cells } }: Scored): boolean => typeof cells.code === "string" && cells.code.includes(".");
const isCounted = ({ row: { cells } }: Scored): boolean => typeof cells.code === "number" || (typeof cells.code === "string" && /\d$/.test(cells.code));
const hasLevels = ({ row }: Scored): boolean => typeof row.cells.rule === "string";

/** Slips of whoever pastes, shifts and types over. */
export const PASTE_WAYS: readonly Way[] = [
  pasted("a row pasted again at the end of its group, the sums as they were", ([first, ...rest]) => (first && rest.length > 0 ? [first, (rest.at(-1) ?? first).at + 1] : null)),
  pasted("a row pasted again two rows on, the sums as they were", ([first, , third]) => (first && third ? [first, third.at] : null)),
  pasted("a row pasted into the next group", ([first], [other, ...others]) => (first && other && others.length > 0 && isNested(first) && other.row.depth === first.row.depth ? [first, other.at + 1] : null)),
  pasted("a row pasted among the deeper rows of another", ([first], [other, ...others]) => (first && other && others.length > 0 && isNested(first) && first.row.depth < other.row.depth ? [first, other.at + 1] : null)),
  pasted("a row pasted among the deeper rows before it", ([first, ...rest], [other]) => (first && rest.length > 0 && other && isNested(other) && other.row.depth < first.row.depth ? [other, first.at + 1] : null)),
  copiedSum("the sum of the group above typed again", "score", (table, at) => aboveOf(table, at, "score")),
  copiedSum("the maximum typed for the score", "score", (table, at) => numberAt(table, at, "max")),
  copiedSum("the first row's points typed for the sum", "score", (table, at) => numberAt(table, childrenOf(table.rows, at)[0] ?? at, "score")),
  copiedSum("a mean instead of a sum", "score", (table, at) => Number((numberAt(table, at, "score") / childrenOf(table.rows, at).length).toFixed(2))),
  copiedSum("the maximum of the group above typed again", "max", (table, at) => aboveOf(table, at, "max", numberAt(table, at, "score"))),
  {
    code: "total-score-sum",
    way: "last year's total",
    plant: (table, random) => {
      const at = totalRow(table);
      const own = at === null ? 0 : numberAt(table, at, "score");
      return at === null || own < 10 ? null : { table: withCell(table, at, "score", Number((own - random.integer(2, 9) - 0.35).toFixed(2))), at, role: "score" };
    },
  },
  {
    code: "total-score-sum",
    way: "a group added twice in the total",
    plant: (table, random) => {
      const at = totalRow(table);
      const group = random.pick(groupRows(table).filter((each) => table.rows[each]?.depth === 1 && numberAt(table, each, "score") >= 1));
      return at === null || group === undefined ? null : { table: withCell(table, at, "score", Number((numberAt(table, at, "score") + numberAt(table, group, "score")).toFixed(2))), at, role: "score" };
    },
  },
  onScored("score-above-max", "the comma as a sign of thousands", "score", ({ score }) => (Number.isInteger(score) ? undefined : score * 1000)),
  onScored("score-not-number", "a share of the maximum in per cent", "score", ({ score, max }) => (score > 0 && score < max ? `${Math.round((score / max) * 100)}%` : undefined)),
  onScored("score-not-number", "points out of the maximum", "score", ({ score, max }) => (score > 0 && score < max ? `${score}/${max}` : undefined)),
  onScored("score-not-number", "l for 1", "score", ({ score }) => (/^1\d/.test(String(score)) ? String(score).replace("1", "l") : undefined)),
  onScored("number-as-text", "points typed with their unit", "score", ({ score }) => `${String(score).replace(".", ",")} điểm`),
  onScored("number-as-text", "an apostrophe in front", "score", ({ score }) => (Number.isInteger(score) ? String(score) : undefined)),
  onScored("score-negative", "the loss typed for the points", "score", ({ score, max }) => (score < max && score > 0 ? Number((score - max).toFixed(2)) : undefined)),
  {
    code: "max-missing",
    way: "a merged maximum lost for the second row",
    plant: (table, random) => {
      const pair = random.pick(families(table).flatMap((rows) => rows.slice(1)));
      return pair ? { table: withCell(table, pair.at, "max", null), at: pair.at, role: "max" } : null;
    },
  },
  {
    code: "score-missing",
    way: "the points one row down, the first blank",
    plant: (table, random) => {
      const rows = random.pick(families(table).filter((each) => each.every((_, index) => index === 0 || (each[index - 1]?.score ?? 0) <= (each[index]?.max ?? 0)) && each.slice(1).every((row) => !hasLevels(row)) && (each.at(-1)?.score ?? 0) <= (each[0]?.max ?? 0)));
      const [first] = rows ?? [];
      if (!rows || !first) return null;
      const shifted = rows.slice(1).reduce((changed, { at }, index) => withCell(changed, at, "score", rows[index]?.score ?? null), withCell(table, first.at, "score", null));
      return { table: shifted, at: first.at, role: "score" };
    },
  },
  onScored("code-numeral", "O for 0 or l for 1 in the code", "code", ({ row: { cells } }) => (typeof cells.code === "string" && /[01]$/.test(cells.code) && cells.code.length > 1 ? cells.code.replace(/0$/, "O").replace(/1$/, "l") : undefined)),
  onScored("code-numeral", "the point of a code lost", "code", ({ row: { cells } }) => (typeof cells.code === "string" && /^\d\.\d$/.test(cells.code) ? cells.code.replace(".", "") : undefined)),
  onScored("code-gap", "a code of another group's beginning", "code", ({ row: { cells } }) => (typeof cells.code === "string" && /^\d\.\d$/.test(cells.code) ? `9${cells.code.slice(1)}` : undefined)),
  onScored("score-above-max", "the council's points above the maximum", "council", ({ max, row: { cells } }) => (typeof cells.council === "number" ? max + 0.5 : undefined)),
  onScored("score-negative", "the council's points with the dash of a list", "council", ({ row: { cells } }) => (typeof cells.council === "number" && cells.council > 0 ? -cells.council : undefined)),
  onScored("score-missing", "the council's points left blank", "council", ({ row: { cells } }) => (typeof cells.council === "number" && cells.council > 0 ? null : undefined)),
  onScored("number-as-text", "the council's points pasted from a letter", "council", ({ row: { cells } }) => (typeof cells.council === "number" ? String(cells.council).replace(".", ",") : undefined)),
  {
    code: "group-score-sum",
    way: "the council's sum left as the unit's own",
    plant: (table, random) => {
      const at = random.pick(groupRows(table).filter((group) => table.roles.includes("council") && table.rows[group]?.depth === 1 && Math.abs(numberAt(table, group, "council") - numberAt(table, group, "score")) > 0.1));
      return at === undefined ? null : { table: withCell(table, at, "council", numberAt(table, at, "score")), at, role: "council" };
    },
  },
  {
    code: "code-duplicate",
    way: "a group's row pasted twice",
    plant: (table, random) => {
      const at = random.pick(outerGroups(table));
      const row = at === undefined ? undefined : table.rows[at];
      return at === undefined || !row ? null : { table: withRow(table, at + 1, row), at: at + 1, role: "code" };
    },
  },
  {
    code: "code-duplicate",
    way: "a whole group pasted behind itself, the total as it was",
    plant: (table, random) => {
      const groups = outerGroups(table);
      const at = random.pick(groups);
      if (at === undefined) return null;
      const end = table.rows.findIndex((row, index) => index > at && row.depth <= 1);
      const block = table.rows.slice(at, end < 0 ? undefined : end);
      return { table: { ...table, rows: [...table.rows.slice(0, at + block.length), ...block, ...table.rows.slice(at + block.length)] }, at: at + block.length, role: "code" };
    },
  },
  {
    code: "code-gap",
    way: "two rows in the wrong order",
    plant: (table, random) => {
      const rows = random.pick(families(table).filter((each) => each.length > 2 && each.every(isCounted)));
      const [one, other] = rows ?? [];
      return !one || !other || other.at !== one.at + 1 ? null : { table: { ...table, rows: table.rows.with(one.at, other.row).with(other.at, one.row) }, at: one.at, role: "code" };
    },
  },
  onScored("score-not-number", "a comma left behind", "score", ({ score }) => `${score},`),
];
