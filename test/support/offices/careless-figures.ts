import type { OfficeTable, Role } from "./office-table";
import { childrenOf, withCell } from "./office-table";
import type { Scored, Way } from "./careless-officer";
import { groupRows, numberAt, onScored, scoredRows, sumOf, swapped, totalRow, withSumsAbove } from "./careless-officer";

/** 7 May 2025, which Excel makes of "7.5" where the comma is the decimal sign. */
const SEVENTH_OF_MAY = 45_784;

const isChoice = ({ row }: Scored): boolean => typeof row.cells.rule === "string" && !/a = |Mỗi|^1\. /.test(row.cells.rule);

/** Slips in the points of single rows. */
const SCORES: readonly Way[] = [
  onScored("score-above-max", "the figures swapped", "score", ({ score, max }) => (swapped(score) > max ? swapped(score) : undefined)),
  onScored("score-above-max", "the decimal comma lost", "score", ({ score, max }) => (Number.isInteger(score) ? undefined : Number(String(score).replace(".", "")) > max ? Number(String(score).replace(".", "")) : undefined)),
  onScored("score-above-max", "half a point above", "score", ({ max }) => max + 0.5),
  onScored("score-above-max", "7.5 became a day", "score", ({ score, max }) => (Number.isInteger(score) && max > 5 ? SEVENTH_OF_MAY : undefined)),
  onScored("score-above-max", "a zero too many", "score", ({ score, max }) => (score > 0 && score * 10 > max ? score * 10 : undefined)),
  onScored("score-negative", "the dash of a list typed on", "score", ({ score }) => (score > 0 ? -score : undefined)),
  onScored("score-not-number", "two points", "score", ({ score }) => (Number.isInteger(score) ? undefined : String(score).replace(".", ".."))),
  onScored("score-not-number", "O for 0", "score", ({ score }) => (String(score).includes("0") ? String(score).replace("0", "O") : undefined)),
  onScored("score-not-number", "a broken reference", "score", () => ({ error: "#REF!" })),
  onScored("score-not-number", "a question mark", "score", ({ score }) => `${String(score).replace(".", ",")}?`),
  onScored("score-missing", "left blank", "score", ({ score }) => (score > 0 ? null : undefined)),
  onScored("number-as-text", "typed with a comma as text", "score", ({ score }) => (Number.isInteger(score) ? undefined : String(score).replace(".", ","))),
  onScored("number-as-text", "pasted with a hard space", "score", ({ score }) => `${String(score).replace(".", ",")}\u00a0`),
  onScored("number-as-text", "the maximum pasted from a letter", "max", ({ max }) => String(max).replace(".", ",")),
  onScored("score-unreachable", "a score between two levels", "score", (row) => (isChoice(row) ? Number((row.max * 0.83).toFixed(2)) : undefined)),
  onScored("score-unreachable", "nearly all points", "score", (row) => (isChoice(row) && row.max >= 4 ? row.max - 1 : undefined)),
  {
    code: "score-above-max",
    way: "in the row of its neighbour",
    plant: (table, random) => {
      const rows = scoredRows(table);
      const pairs = rows.flatMap((one, index) => {
        const other = rows[index + 1];
        return other?.at === one.at + 1 && one.score > other.max && other.score <= one.max && !isChoice(one) ? [[one, other] as const] : [];
      });
      const pair = random.pick(pairs);
      if (!pair) return null;
      const [one, other] = pair;
      return { table: withCell(withCell(table, one.at, "score", other.score), other.at, "score", one.score), at: other.at, role: "score" };
    },
  },
];

/** A group's points of one column changed, with the rows above right again or left as they are. */
function onGroup(way: string, role: Role, typed: (table: OfficeTable, at: number) => number, above: "follow" | "stay"): Way {
  return {
    code: role === "max" ? "group-max-sum" : "group-score-sum",
    way,
    plant: (table, random) => {
      const at = random.pick(groupRows(table).filter((group) => table.rows[group]?.depth === 1 && childrenOf(table.rows, group).length > 1 && Math.abs(typed(table, group) - numberAt(table, group, role)) > 0.05));
      if (at === undefined) return null;
      const changed = withCell(table, at, role, typed(table, at));
      return { table: above === "follow" ? withSumsAbove(changed, at, role) : changed, at, role };
    },
  };
}

function lastChild(table: OfficeTable, at: number): number {
  return childrenOf(table.rows, at).at(-1) ?? at;
}

/** A leaf changed after its sums were made. */
function staleSum(way: string, role: Role, typed: (row: Scored) => number | undefined): Way {
  return {
    code: role === "max" ? "group-max-sum" : "group-score-sum",
    way,
    plant: (table, random) => {
      const fits = scoredRows(table).flatMap((row) => {
        const value = typed(row);
        return value === undefined || value === row.row.cells[role] ? [] : [{ at: row.at, value }];
      });
      const chosen = random.pick(fits);
      const parent = chosen ? table.rows.findIndex((_, index) => index !== totalRow(table) && childrenOf(table.rows, index).includes(chosen.at)) : -1;
      return chosen && parent >= 0 ? { table: withCell(table, chosen.at, role, chosen.value), at: parent, role } : null;
    },
  };
}

function onTotal(code: "total-score-sum" | "total-max-sum", way: string, typed: (table: OfficeTable, role: Role) => number): Way {
  const role = code === "total-score-sum" ? "score" : "max";
  return {
    code,
    way,
    plant: (table) => {
      const at = totalRow(table);
      const value = at === null ? 0 : typed(table, role);
      return at === null || Math.abs(value - numberAt(table, at, role)) < 0.1 ? null : { table: withCell(table, at, role, value), at, role };
    },
  };
}

function leafSum(table: OfficeTable, role: Role): number {
  return scoredRows(table).reduce((sum, { at }) => sum + numberAt(table, at, role), 0);
}

/** Slips in sums and maxima. */
const SUMS: readonly Way[] = [
  onGroup("the last row left out, the total follows", "score", (table, at) => Number((sumOf(table, at, "score") - numberAt(table, lastChild(table, at), "score")).toFixed(2)), "follow"),
  onGroup("the last row left out, the total right", "score", (table, at) => Number((sumOf(table, at, "score") - numberAt(table, lastChild(table, at), "score")).toFixed(2)), "stay"),
  onGroup("the first row counted twice", "score", (table, at) => Number((sumOf(table, at, "score") + numberAt(table, at + 1, "score")).toFixed(2)), "follow"),
  onGroup("the figures swapped", "score", (table, at) => swapped(sumOf(table, at, "score")), "stay"),
  onGroup("a tenth off", "score", (table, at) => Number((sumOf(table, at, "score") - 0.1).toFixed(2)), "follow"),
  staleSum("a row scored anew after the sums were typed", "score", ({ score, max, row }) => (score > 1 && score < max && !(typeof row.cells.rule === "string" && !/^a = /.test(row.cells.rule)) ? Number((score - 0.7).toFixed(2)) : undefined)),
  staleSum("a maximum changed without its group", "max", ({ max, score }) => (max >= 5 && score <= max - 1 ? max + 5 : undefined)),
  onGroup("the group's maximum typed wrong", "max", (table, at) => sumOf(table, at, "max") - 5, "stay"),
  onGroup("the group's maximum swapped", "max", (table, at) => swapped(sumOf(table, at, "max")), "stay"),
  onTotal("total-score-sum", "the figures swapped", (table, role) => swapped(leafSum(table, role))),
  onTotal("total-score-sum", "groups and rows added alike", (table, role) => Number((leafSum(table, role) * 2).toFixed(2))),
  onTotal("total-score-sum", "the last group left out", (table, role) => Number((leafSum(table, role) - numberAt(table, childrenOf(table.rows, totalRow(table) ?? 0).at(-1) ?? 0, role)).toFixed(2))),
  onTotal("total-score-sum", "rounded to a whole number plus one", (table, role) => Math.ceil(leafSum(table, role)) + 1),
  onTotal("total-max-sum", "a hundred as ever", (table) => (Math.abs(leafSum(table, "max") - 100) < 0.01 ? 110 : 100)),
  onTotal("total-max-sum", "the figures swapped", (table) => swapped(leafSum(table, "max"))),
];

/** Every slip in figures. */
export const FIGURE_WAYS: readonly Way[] = [...SCORES, ...SUMS];
