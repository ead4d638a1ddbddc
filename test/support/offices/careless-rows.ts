import type { FindingCode } from "../../../src/core/check/finding";
import type { OfficeRow, OfficeTable } from "./office-table";
import { childrenOf, POINTS, withCell } from "./office-table";
import type { Scored, Slip, Way } from "./careless-officer";
import { groupRows, onScored, scoredRows, textAt, withSumsAbove } from "./careless-officer";

/** Scored rows that stand right below one another under one parent. */
function neighbours(table: OfficeTable): readonly (readonly [Scored, Scored])[] {
  const rows = scoredRows(table);
  return rows.flatMap((one, index) => {
    const other = rows[index + 1];
    return other?.at === one.at + 1 && other.row.depth === one.row.depth ? [[one, other] as const] : [];
  });
}

function onNeighbours(code: FindingCode, way: string, plant: (table: OfficeTable, one: Scored, other: Scored) => Slip | null): Way {
  return {
    code,
    way,
    plant: (table, random) => random.pick(neighbours(table).flatMap(([one, other]) => plant(table, one, other) ?? [])) ?? null,
  };
}

function withRows(table: OfficeTable, rows: readonly OfficeRow[]): OfficeTable {
  return { ...table, rows };
}

/** A row taken out; the sums made again or left as they were. */
function withoutRow(table: OfficeTable, at: number): OfficeTable {
  return withRows(table, table.rows.filter((_, index) => index !== at));
}

/** A row typed once more right below itself. */
function withCopy(table: OfficeTable, at: number): OfficeTable {
  const row = table.rows[at];
  return row ? withRows(table, [...table.rows.slice(0, at + 1), row, ...table.rows.slice(at + 1)]) : table;
}

/** All sums above a row made again. */
function withAllSums(table: OfficeTable, at: number): OfficeTable {
  return POINTS.filter((role) => table.roles.includes(role)).reduce((changed, role) => withSumsAbove(changed, at, role), table);
}

function nextCode(code: string): string {
  return code.replace(/\d+$/, (digits) => String(Number(digits) + 1));
}

function parentOf(table: OfficeTable, at: number): number {
  return groupRows(table).find((group) => childrenOf(table.rows, group).includes(at)) ?? -1;
}

/** The rows in the middle of their group. */
function inMiddle(table: OfficeTable): readonly Scored[] {
  return scoredRows(table).filter(({ at }) => {
    const siblings = childrenOf(table.rows, parentOf(table, at));
    const place = siblings.indexOf(at);
    return place > 0 && place < siblings.length - 1;
  });
}

/** Slips in codes, names, maxima and whole rows. */
export const ROW_WAYS: readonly Way[] = [
  onNeighbours("code-duplicate", "the number above typed again", (table, one, other) => ({ table: withCell(table, other.at, "code", textAt(table, one.at, "code")), at: other.at, role: "code" })),
  {
    code: "code-duplicate",
    way: "a row copied, the sums made again",
    plant: (table, random) => {
      const row = random.pick(scoredRows(table));
      if (!row) return null;
      const copied = withCopy(table, row.at);
      return { table: withAllSums(copied, row.at + 1), at: row.at + 1, role: "code" };
    },
  },
  {
    code: "group-score-sum",
    way: "a row deleted, the sums left as they were",
    plant: (table, random) => {
      const row = random.pick(inMiddle(table).filter(({ score }) => score >= 1));
      return row ? { table: withoutRow(table, row.at), at: parentOf(table, row.at), role: "score" } : null;
    },
  },
  {
    code: "code-gap",
    way: "a row deleted, the sums made again",
    plant: (table, random) => {
      const row = random.pick(inMiddle(table).filter(({ at }) => /\d$/.test(textAt(table, at, "code"))));
      if (!row) return null;
      const shorter = withoutRow(table, row.at);
      return { table: withAllSums(shorter, row.at), at: row.at, role: "code" };
    },
  },
  {
    code: "code-gap",
    way: "the last number skips one",
    plant: (table, random) => {
      const at = random.pick(groupRows(table).flatMap((group) => childrenOf(table.rows, group).slice(1).slice(-1)).filter((last) => childrenOf(table.rows, last).length === 0));
      return at === undefined ? null : { table: withCell(table, at, "code", nextCode(textAt(table, at, "code"))), at, role: "code" };
    },
  },
  onScored("code-coerced", "1.10 became a number", "code", ({ row: { cells } }) => (typeof cells.code === "string" && /\.\d*0$/.test(cells.code) ? Number(cells.code) : undefined)),
  {
    code: "code-numeral",
    way: "one group numbered the other way",
    plant: (table, random) => {
      const romans = ["I", "II", "III", "IV"];
      const groups = groupRows(table).filter((at) => table.rows[at]?.depth === 1);
      const at = random.pick(groups.slice(1).filter((group) => /^(?:\d|[IV]+)$/.test(textAt(table, group, "code"))));
      if (at === undefined) return null;
      const number = groups.indexOf(at);
      const isRoman = romans.includes(textAt(table, at, "code"));
      return { table: withCell(table, at, "code", isRoman ? String(number + 1) : (romans[number] ?? "")), at, role: "code" };
    },
  },
  onScored("max-missing", "left blank", "max", () => null),
  onNeighbours("max-shared", "one maximum for two rows", (table, one, other) => ({
    table: withCell(withCell(table, one.at, "max", one.max + other.max), other.at, "max", null),
    at: other.at,
    role: "max",
  })),
  onNeighbours("name-duplicate", "the name above copied down", (table, one, other) => ({ table: withCell(table, other.at, "name", textAt(table, one.at, "name")), at: other.at, role: "name" })),
  onScored("status-contradiction", "done by its deadline", "deadline", ({ score, max }) => (score < max ? "Đã hoàn thành" : undefined)),
  onScored("status-contradiction", "done in the remedy", "solution", ({ score, max }) => (score < max ? "Đã thực hiện xong" : undefined)),
  onScored("status-contradiction", "a hundred percent done", "deadline", ({ score, max }) => (score < max ? "Hoàn thành 100%" : undefined)),
  onScored("reason-contradiction", "figures that give more", "reason", ({ score, max }) => (score < max * 0.7 ? `Mới đạt ${Math.round((score / max) * 50) + 12}/50` : undefined)),
  onScored("reason-contradiction", "figures that give less", "reason", ({ score, max, row }) => (row.cells.council === score && score < max && score > max * 0.6 ? `Chỉ thực hiện được ${Math.round((score / max) * 80) - 30}/80 đơn vị` : undefined)),
  {
    code: "rule-parent-conflict",
    way: "a group with a rule of its own",
    plant: (table, random) => {
      const at = random.pick(groupRows(table).filter((group) => table.rows[group]?.depth === 2));
      return at === undefined || !table.roles.includes("rule") ? null : { table: withCell(table, at, "rule", "Đã thực hiện: Điểm tối đa\nChưa thực hiện: 0 điểm"), at, role: "rule" };
    },
  },
];
