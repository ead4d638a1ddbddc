import type { FindingCode } from "../../src/core/check/finding";
import type { CellValue } from "../../src/core/grid/cell";
import { Grid } from "../../src/core/grid/grid";
import type { ColumnRole } from "../../src/core/recognize/appendix-table";
import type { IndicatorNode, IndicatorTree } from "../../src/core/score/indicator-tree";
import { REDUPLICATIONS } from "../../src/core/text/slips/reduplications";
import type { SeededRandom } from "./seeded-random";

/** A sheet with one defect more, and where a careful colleague would point. */
export interface PlantedDefect {
  readonly code: FindingCode;
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  /** What was put there. */
  readonly typed: CellValue;
}

export interface Plot {
  readonly grid: Grid;
  readonly tree: IndicatorTree;
  readonly random: SeededRandom;
}

/** Puts one defect into a table; null where the table offers no place for it. */
export type Planter = (plot: Plot) => PlantedDefect | null;

type Cells = readonly (readonly [row: number, column: number, value: CellValue])[];

/** A copy of a sheet with other values in some cells. */
export function withCells(grid: Grid, cells: Cells): Grid {
  const last = Math.max(grid.endRow, ...cells.map(([row]) => row + 1));
  const width = Math.max(grid.endColumn, ...cells.map(([, column]) => column + 1));
  const values = Array.from({ length: last }, (_, row) => Array.from({ length: width }, (_unused, column) => grid.value(row, column)));
  for (const [row, column, value] of cells) {
    const line = values[row];
    if (line) line[column] = value;
  }
  return new Grid({ sheet: grid.sheet, row: 0, column: 0, values, merges: grid.merges });
}

function planted(code: FindingCode, { grid }: Plot, row: number, column: number, typed: CellValue, also: Cells = []): PlantedDefect {
  return { code, grid: withCells(grid, [...also, [row, column, typed]]), row, column, typed };
}

/** Rows that are scored by themselves, with their score and maximum. */
interface Leaf {
  readonly node: IndicatorNode;
  readonly row: number;
  readonly score: number;
  readonly max: number;
}

function leaves({ tree }: Plot): readonly Leaf[] {
  return tree.nodes.flatMap((node) => {
    const score = node.row.scores[0]?.value ?? null;
    const max = node.row.max?.value ?? null;
    const isSound = score !== null && max !== null && score >= 0 && score <= max && max > 0;
    return isSound && node.children.length === 0 && !node.row.state && node.index !== tree.total ? [{ node, row: node.row.row, score, max }] : [];
  });
}

function scoreColumn({ tree }: Plot): number {
  return tree.table.scores[0]?.column ?? -1;
}

function column({ tree }: Plot, role: ColumnRole): number {
  return tree.table.columns[role] ?? -1;
}

function parents({ tree }: Plot, measure: (node: IndicatorNode) => number | null | undefined): readonly IndicatorNode[] {
  return tree.nodes.filter((node) => node.children.length > 1 && !node.row.state && measure(node) != null);
}

/** A leaf's score put to something else. */
function onLeaf(code: FindingCode, value: (leaf: Leaf, plot: Plot) => CellValue | undefined, fits: (leaf: Leaf) => boolean = () => true): Planter {
  return (plot) => {
    const leaf = plot.random.pick(leaves(plot).filter(fits));
    const typed = leaf ? value(leaf, plot) : undefined;
    return leaf && typed !== undefined ? planted(code, plot, leaf.row, scoreColumn(plot), typed) : null;
  };
}

function sumPlanter(code: FindingCode, of: "score" | "max", place: "group" | "total"): Planter {
  return (plot) => {
    const value = (node: IndicatorNode): number | null | undefined => (of === "score" ? node.row.scores[0]?.value : node.row.max?.value);
    const total = plot.tree.total === null ? undefined : plot.tree.nodes[plot.tree.total];
    const node = place === "total" ? total : plot.random.pick(parents(plot, value).filter((parent) => parent.row.level === "group" || parent.row.level === "indicator"));
    const old = node ? value(node) : null;
    const target = of === "score" ? scoreColumn(plot) : column(plot, "max");
    if (!node || old == null || target < 0 || old < 2) return null;
    const step = of === "score" ? plot.random.pick([0.27, 0.9, 1, 1.35]) ?? 1 : (plot.random.pick([1, 2, 5]) ?? 1);
    return planted(code, plot, node.row.row, target, Number((old - step).toFixed(2)));
  };
}

/** A text of one role changed; the change returns null where it does not fit. */
function onText(code: FindingCode, role: ColumnRole, change: (text: string, plot: Plot, node: IndicatorNode) => string | null): Planter {
  return (plot) => {
    const at = column(plot, role);
    const found = plot.tree.nodes.flatMap((node) => {
      const text = at < 0 ? "" : plot.grid.text(node.row.row, at);
      const changed = text === "" || node.row.rows.length > 1 || node.row.level === "input" || node.row.level === "heading" ? null : change(text, plot, node);
      return changed === null || changed === text ? [] : [{ node, changed }];
    });
    const chosen = plot.random.pick(found);
    return chosen ? planted(code, plot, chosen.node.row.row, at, chosen.changed) : null;
  };
}

const scored = (node: IndicatorNode): boolean => (node.row.level === "indicator" || node.row.level === "sub") && node.children.length === 0 && !node.row.state;

/** Neighbours under one parent whose codes are numbered on. */
function siblings(plot: Plot): readonly (readonly [IndicatorNode, IndicatorNode])[] {
  return plot.tree.nodes.flatMap((node) => {
    const children = node.children.flatMap((index) => plot.tree.nodes[index] ?? []).filter(({ row }) => row.cellCode === undefined);
    return children.slice(1).flatMap((child, index) => {
      const before = children[index];
      return before && child.index > before.index ? [[before, child] as const] : [];
    });
  });
}

const codeDuplicate: Planter = (plot) => {
  const pair = plot.random.pick(siblings(plot));
  return pair ? planted("code-duplicate", plot, pair[1].row.row, column(plot, "code"), pair[0].row.code) : null;
};

const codeGap: Planter = (plot) => {
  const groups = plot.tree.nodes.filter((node) => node.children.length > 1);
  const last = plot.tree.nodes[plot.random.pick(groups)?.children.at(-1) ?? -1];
  if (!last || last.children.length > 0 || last.row.cellCode !== undefined || !/\.\d+$/.test(last.row.code)) return null;
  const skipped = last.row.code.replace(/\d+$/, (digits) => String(Number(digits) + (Number(digits) % 10 === 9 ? 2 : 1)));
  return planted("code-gap", plot, last.row.row, column(plot, "code"), skipped);
};

const codeCoerced: Planter = (plot) => {
  const node = plot.random.pick(plot.tree.nodes.filter(({ row }) => /^\d+\.\d*0$/.test(row.code) && row.cellCode === undefined));
  return node ? planted("code-coerced", plot, node.row.row, column(plot, "code"), Number(node.row.code)) : null;
};

const ROMANS = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

const codeNumeral: Planter = (plot) => {
  const node = plot.random.pick(plot.tree.nodes.filter(({ row, children }) => row.level === "group" && /^\d$/.test(row.code) && row.cellCode === undefined && children.length > 0));
  return node ? planted("code-numeral", plot, node.row.row, column(plot, "code"), ROMANS[Number(node.row.code)] ?? "") : null;
};

const maxMissing: Planter = (plot) => {
  const known = plot.tree.nodes.filter((node) => scored(node) && node.parent !== null && (node.row.max?.value ?? 0) > 0);
  const node = plot.random.pick(known.filter(({ parent }) => plot.tree.nodes[parent ?? -1]?.children.every((index) => plot.tree.nodes[index]?.row.max?.value != null)));
  return node ? planted("max-missing", plot, node.row.row, column(plot, "max"), null) : null;
};

const maxShared: Planter = (plot) => {
  const pair = plot.random.pick(siblings(plot).filter(([one, other]) => [one, other].every((node) => scored(node) && (node.row.max?.value ?? 0) > 0)));
  if (!pair) return null;
  const [first, second] = pair;
  const at = column(plot, "max");
  return planted("max-shared", plot, second.row.row, at, null, [[first.row.row, at, (first.row.max?.value ?? 0) + (second.row.max?.value ?? 0)]]);
};

const nameDuplicate: Planter = (plot) => {
  const pair = plot.random.pick(siblings(plot).filter((both) => both.every(({ row }) => row.rows.length === 1)));
  return pair ? planted("name-duplicate", plot, pair[1].row.row, column(plot, "name"), pair[0].row.name) : null;
};

const statusContradiction: Planter = (plot) => {
  const role = column(plot, "deadline") >= 0 ? "deadline" : "solution";
  const leaf = plot.random.pick(leaves(plot).filter(({ score, max, node }) => score < max && node.row.rows.length === 1));
  const at = column(plot, role);
  return leaf && at >= 0 ? planted("status-contradiction", plot, leaf.row, at, plot.random.pick(["Đã hoàn thành", "đã hoàn thành", "Đã hoàn thành năm 2023", "Hoàn thành"]) ?? null) : null;
};

const reasonContradiction: Planter = (plot) => {
  const at = column(plot, "reason");
  const leaf = plot.random.pick(leaves(plot).filter(({ score, max }) => score < 0.6 * max));
  if (!leaf || at < 0) return null;
  const whole = plot.random.integer(40, 400);
  const part = Math.ceil(whole * Math.min(1, leaf.score / leaf.max + 0.2));
  const text = plot.random.pick([`Năm nay đạt ${part}/${whole}`, `Số lượng đã thực hiện: ${part}; Tổng số: ${whole}`]) ?? "";
  return planted("reason-contradiction", plot, leaf.row, at, text);
};

const ruleParentConflict: Planter = (plot) => {
  const at = column(plot, "rule");
  const node = plot.random.pick(plot.tree.nodes.filter(({ children, row }) => children.length > 0 && !row.state && row.texts.rule === undefined && row.max?.value != null && row.rows.length === 1));
  return node && at >= 0 ? planted("rule-parent-conflict", plot, node.row.row, at, "- Đã ban hành: Điểm tối đa;\n- Chưa ban hành: 0 điểm.") : null;
};

/** One bracket of a text taken out. */
function withoutBracket(text: string, { random }: Plot): string | null {
  const places = [...text.matchAll(/[()]/g)].filter(({ index }) => !/(?:^|\s)\w{1,2}$/.test(text.slice(0, index)));
  const sound = (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0);
  const place = sound ? random.pick(places) : undefined;
  return place ? text.slice(0, place.index) + text.slice(place.index + 1) : null;
}

/** One word of a text typed twice. */
function withRepeatedWord(text: string, { random }: Plot): string | null {
  const word = random.pick([...text.matchAll(/(?<=\s)\p{Ll}{2,}(?=\s\p{Ll})/gu)].filter((match) => !REDUPLICATIONS.has(match[0])));
  return word ? `${text.slice(0, word.index)}${word[0]} ${text.slice(word.index)}` : null;
}

/** Every kind of defect, with the way to plant it. */
export const PLANTERS: Readonly<Record<string, Planter>> = {
  "score-above-max": onLeaf("score-above-max", ({ max }, { random }) => max + random.integer(1, 9)),
  "score-negative": onLeaf("score-negative", (_, { random }) => -random.integer(1, 5)),
  "score-not-number": onLeaf("score-not-number", (_, { random }) => random.pick(["O,5", "7.5.", "1o", "x"])),
  "score-missing": onLeaf("score-missing", () => null),
  "number-as-text": onLeaf("number-as-text", ({ score }) => String(score).replace(".", ",")),
  "score-unreachable": onLeaf(
    "score-unreachable",
    ({ max }, { random }) => Number((max * (random.pick([0.13, 0.37, 0.61, 0.87]) ?? 0.37)).toFixed(2)),
    ({ node }) => /Điểm tối đa/i.test(node.row.texts.rule ?? "") && !/tỷ lệ|min-max|mỗi|[a-c]\s?=/i.test(node.row.texts.rule ?? ""),
  ),
  "group-score-sum": sumPlanter("group-score-sum", "score", "group"),
  "total-score-sum": sumPlanter("total-score-sum", "score", "total"),
  "group-max-sum": sumPlanter("group-max-sum", "max", "group"),
  "total-max-sum": sumPlanter("total-max-sum", "max", "total"),
  "code-duplicate": codeDuplicate,
  "code-gap": codeGap,
  "code-coerced": codeCoerced,
  "code-numeral": codeNumeral,
  "max-missing": maxMissing,
  "max-missing (group)": (plot) => {
    const node = plot.random.pick(parents(plot, ({ row }) => row.max?.value).filter(({ row, children }) => row.level === "group" && children.every((index) => plot.tree.nodes[index]?.row.max?.value != null)));
    return node ? planted("max-missing", plot, node.row.row, column(plot, "max"), null) : null;
  },
  "score-missing (group)": (plot) => {
    const node = plot.random.pick(parents(plot, ({ row }) => row.scores[0]?.value).filter(({ row }) => row.level === "group"));
    return node ? planted("score-missing", plot, node.row.row, scoreColumn(plot), null) : null;
  },
  "max-shared": maxShared,
  "name-duplicate": nameDuplicate,
  "status-contradiction": statusContradiction,
  "reason-contradiction": reasonContradiction,
  "rule-parent-conflict": ruleParentConflict,
  "rule-variable-undefined": onText("rule-variable-undefined", "rule", (text, _, node) => (scored(node) && /a\/b/.test(text) && !/Tỷ lệ = a\/b[^]*=\s*a\/b/.test(text) ? text.replace(/a\/b/, "a/d") : null)),
  "rule-variable-unused": onText("rule-variable-unused", "rule", (text, _, node) => (scored(node) && /^a = [^\n]*\nb = [^\n]*\n- Tỷ lệ = a\/b/.test(text) ? text.replace(/\n- Tỷ lệ/, "\nc = Tổng số cán bộ của đơn vị;\n- Tỷ lệ") : null)),
  "rule-branch-duplicate": onText("rule-branch-duplicate", "rule", (text, _, node) => (scored(node) && /^- Đã ban hành: Điểm tối đa[;.]\n- Chưa ban hành: 0 điểm/.test(text) ? text.replace("Chưa ban hành: 0 điểm", "Đã ban hành: 0 điểm") : null)),
  "rule-branches-overlap": onText("rule-branches-overlap", "rule", (text, _, node) => (scored(node) ? text.replace(/(Tỷ lệ\s*)<(\s*\d)/i, "$1≤$2") : null)),
  "rule-gap": onText("rule-gap", "rule", (text, _, node) => (scored(node) ? text.replace(/(Tỷ lệ\s*<\s*)80%(\s*:)/i, "$170%$2") : null)),
  "rule-divisor-mismatch": onText("rule-divisor-mismatch", "rule", (text, _, node) => (scored(node) ? text.replace(/(tỷ lệ\s*\/\s*)(\d+)%/i, (__, head: string, digits: string) => `${head}${Number(digits) + 10}%`) : null)),
  "rule-precedence": onText("rule-precedence", "rule", (text, _, node) => (scored(node) && /Số lượng|Tổng số/.test(text) ? text.replace(/= \((\w)\+(\w)\)\/(\w)(?!\w)/, "= $1+$2/$3") : null)),
  "rule-unreadable": onText("rule-unreadable", "rule", (_, __, node) => (scored(node) ? "Theo hướng dẫn riêng của cơ quan có thẩm quyền" : null)),
  "bracket-unbalanced (name)": onText("bracket-unbalanced", "name", withoutBracket),
  "bracket-unbalanced (rule)": onText("bracket-unbalanced", "rule", (text, plot, node) => (/[+\-*/=]/.test(text) || !scored(node) ? null : withoutBracket(text, plot))),
  "word-repeated (name)": onText("word-repeated", "name", withRepeatedWord),
  "word-repeated (solution)": onText("word-repeated", "solution", withRepeatedWord),
};
