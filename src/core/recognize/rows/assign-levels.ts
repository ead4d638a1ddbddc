import type { RowLevel } from "../appendix-table";
import { codeOrder } from "../codes/code-order";
import type { DraftRow } from "./join-rows";
import type { TableCode } from "../codes/table-code";

/** A draft with what decides its level. */
export interface LevelInput {
  readonly draft: Pick<DraftRow, "kind">;
  readonly code: TableCode | null;
  /** Whether the row holds a maximum or a score. */
  readonly counted: boolean;
}

/** The level of each row, from how codes nest in the whole table. Parallel to `rows`. */
export function assignLevels(rows: readonly LevelInput[]): readonly RowLevel[] {
  const outer = outerLevels(rows);
  const pillars = pillarTitles(rows);
  let deepest: RowLevel = "group";
  return rows.map((row, index) => {
    const level = pillars.has(index) ? outer.title : levelOf(row, outer, deepest);
    if (row.draft.kind === "coded" && level !== "input" && level !== "option") deepest = level;
    return level;
  });
}

/** Titles inside the table that are numbered on, or after each of which the numbering starts afresh; one alone is no pillar. */
function pillarTitles(rows: readonly LevelInput[]): ReadonlySet<number> {
  const numbered = numberedTitles(rows);
  if (numbered.length > 1) return new Set(numbered);
  const starts = rows.flatMap(({ draft }, index) => {
    if (draft.kind !== "band" && draft.kind !== "heading") return [];
    const next = rows[index + 1];
    return next?.draft.kind === "coded" && /^(?:1|I)$/.test(next.code?.text ?? "") ? [index] : [];
  });
  return new Set(starts.length > 1 ? starts : []);
}

/** Lines across the table that count up from the first: "Nhóm 1: …", "Nhóm 2: …". */
function numberedTitles(rows: readonly LevelInput[]): readonly number[] {
  const titles = rows.flatMap(({ draft, code }, index) => (draft.kind === "band" && code !== null ? [{ index, code }] : []));
  const first = titles[0]?.code.style;
  return first !== undefined && titles.every(({ code }) => code.style === first) && codeOrder(titles.map(({ code }) => code)) === 1 ? titles.map(({ index }) => index) : [];
}

/** What capital letters, roman numerals, whole numbers and small letters with points stand for in this table. */
interface OuterLevels {
  readonly upper: RowLevel;
  readonly roman: RowLevel;
  readonly whole: RowLevel;
  readonly letter: RowLevel;
  /** The word before the whole numbers of groups, where those of the rows below have another or none: "Tiêu chí 1" over "Chỉ tiêu 1". */
  readonly groupWord: string | null;
  /** Titles between rows after which the numbering starts afresh. */
  readonly title: RowLevel;
  /** How many parts the code of an indicator has: 2 ("1.1"), or 3 where "1.1" is a group. */
  readonly parts: number;
}

function outerLevels(rows: readonly LevelInput[]): OuterLevels {
  const has = (test: (code: TableCode) => boolean): boolean => rows.some(({ draft, code }) => draft.kind === "coded" && code !== null && test(code));
  const nested = has((code) => code.segments.length > 1);
  const whole = has((code) => code.style === "decimal" && code.segments.length === 1);
  if (nested && whole) return { upper: "pillar", roman: "pillar", whole: "group", groupWord: null, letter: "sub", title: "pillar", parts: 2 };
  const roman = has((code) => code.style === "roman");
  if (!nested && !roman && !has((code) => code.style === "upper") && lettersAreIndicators(rows)) {
    return { upper: "group", roman: "group", whole: "group", groupWord: null, letter: "indicator", title: "pillar", parts: 2 };
  }
  const inner = nested ? "group" : "indicator";
  return { upper: roman ? "pillar" : "group", roman: "group", whole: inner, groupWord: groupWord(rows), letter: nested || whole ? "sub" : "indicator", title: nested || roman ? "pillar" : "group", parts: isPartOfSet(rows) ? 3 : 2 };
}

/** The word before the first whole number, where others have another: "Tiêu chí" over "Chỉ tiêu 1", "Chỉ tiêu 2". */
function groupWord(rows: readonly LevelInput[]): string | null {
  const [first, ...others] = rows.flatMap(({ draft, code }) => (draft.kind === "coded" && code?.style === "decimal" && code.segments.length === 1 ? [code.word] : []));
  return first !== undefined && others.some((word) => word !== first) ? first : null;
}

/** Whether a table holds one pillar of a set, with its groups outermost: 1.1, 1.1.1, and nothing above them, not even a title. */
function isPartOfSet(rows: readonly LevelInput[]): boolean {
  const isTitle = ({ draft }: LevelInput): boolean => draft.kind === "band" || draft.kind === "heading" || draft.kind === "uncoded";
  const codes = rows.flatMap(({ draft, code }) => (draft.kind === "coded" && code !== null ? [code] : []));
  return !rows.some(isTitle) && codes.every(({ segments }) => segments.length > 1) && codes[0]?.segments.length === 2 && codes.some(({ segments }) => segments.length > 2);
}

/** Whether most whole numbers have letters with points of their own below them: 1, a, b, 2, a. */
function lettersAreIndicators(rows: readonly LevelInput[]): boolean {
  const coded = rows.filter(({ draft, code }) => draft.kind === "coded" && code !== null);
  const wholes = coded.flatMap(({ code }, index) => (code?.style === "decimal" ? [index] : []));
  const headed = wholes.filter((index) => coded[index + 1]?.code?.style === "lower" && coded[index + 1]?.counted);
  return wholes.length > 0 && headed.length >= wholes.length * MOST;
}

const MOST = 0.6;

function levelOf({ draft, code, counted }: LevelInput, outer: OuterLevels, deepest: RowLevel): RowLevel {
  switch (draft.kind) {
    case "total":
    case "heading":
    case "option":
      return draft.kind;
    case "band":
      return "heading";
    case "uncoded":
      return deepest === "sub" ? "sub" : "indicator";
    case "coded":
      return code ? codedLevel(code, counted, outer) : "indicator";
  }
}

function codedLevel(code: TableCode, counted: boolean, outer: OuterLevels): RowLevel {
  switch (code.style) {
    case "upper":
      return outer.upper;
    case "roman":
      return outer.roman;
    case "lower":
      return counted ? outer.letter : "input";
    case "bullet":
      return "option";
    case "decimal":
      if (code.segments.length === 1) return outer.groupWord !== null && code.word === outer.groupWord ? "group" : outer.whole;
      if (code.segments.length === outer.parts) return "indicator";
      return code.segments.length < outer.parts ? "group" : "sub";
  }
}
