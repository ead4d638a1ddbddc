import type { SeededRandom } from "./seeded-random";
import { GROUPS, INDICATORS } from "./wordings";

/** One row of a generated appendix, before it is laid out. */
export interface ContentRow {
  readonly level: "pillar" | "group" | "indicator" | "sub" | "total";
  readonly code: string;
  readonly name: string;
  /** Hundredths of a point, so that sums close to the last digit. */
  readonly max: number | null;
  readonly score: number | null;
}

/** How the codes of a table nest. */
export type Numbering = "dotted" | "roman-plain" | "roman-dotted" | "pillars";

interface Leaf {
  readonly max: number;
  readonly score: number;
}

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** The rows of a table whose maxima and scores add up; its total is the caller's to place. */
export function randomContents(random: SeededRandom, numbering: Numbering): readonly ContentRow[] {
  const names = random.shuffled(INDICATORS);
  const name = (): string => names.pop() ?? "Chỉ số bổ sung về dữ liệu số";
  if (numbering !== "pillars") return groupRows(random, numbering, name, random.between(2, 5));
  return ["CHÍNH QUYỀN SỐ", "KINH TẾ SỐ", "XÃ HỘI SỐ"].flatMap((pillar, index) => {
    const rows = groupRows(random, "dotted", name, random.between(2, 3));
    return [{ level: "pillar" as const, code: ROMANS[index] ?? "", name: pillar, ...sumOf(rows.filter((row) => row.level === "group")) }, ...rows];
  });
}

/** What the groups of a table add up to. */
export function totalOf(rows: readonly ContentRow[]): Leaf {
  return sumOf(rows.filter((row) => row.level === "group"));
}

function groupRows(random: SeededRandom, numbering: Numbering, name: () => string, groups: number): readonly ContentRow[] {
  const titles = random.shuffled(GROUPS);
  return Array.from({ length: groups }, (_, index) => {
    const number = String(index + 1);
    const size = random.chance(0.15) ? random.between(11, 21) : random.between(1 + (index === 0 ? 1 : 0), 6);
    const indicators = Array.from({ length: size }, (__, at) => indicatorRows(random, numbering, `${number}.${at + 1}`, name)).flat();
    const code = numbering === "roman-plain" || numbering === "roman-dotted" ? (ROMANS[index] ?? number) : number;
    const own = sumOf(indicators.filter((row) => row.level === "indicator"));
    return [{ level: "group" as const, code, name: titles[index] ?? "Nhóm chỉ số khác", ...own }, ...indicators];
  }).flat();
}

function indicatorRows(random: SeededRandom, numbering: Numbering, code: string, name: () => string): readonly ContentRow[] {
  const own = numbering === "roman-plain" ? (code.split(".")[1] ?? code) : code;
  if (numbering === "roman-plain" || random.chance(0.8)) return [{ level: "indicator", code: own, name: name(), ...randomLeaf(random) }];
  const subs = Array.from({ length: random.between(2, 3) }, (_, index): ContentRow => ({ level: "sub", code: `${code}.${index + 1}`, name: name(), ...randomLeaf(random) }));
  return [{ level: "indicator", code, name: name(), ...sumOf(subs) }, ...subs];
}

function randomLeaf(random: SeededRandom): Leaf {
  const max = random.pick([100, 200, 500, 1000, 1500, 2000, 250]);
  return { max, score: random.pick([0, max, max / 2, Math.round(max * 0.37)]) };
}

function sumOf(rows: readonly { readonly max: number | null; readonly score: number | null }[]): Leaf {
  return {
    max: rows.reduce((sum, row) => sum + (row.max ?? 0), 0),
    score: rows.reduce((sum, row) => sum + (row.score ?? 0), 0),
  };
}
