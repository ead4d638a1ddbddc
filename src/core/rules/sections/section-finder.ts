import { isNear } from "../../text/decimal";
import { isSymbol } from "../text/clauses/clause";
import type { Token, TokenRange } from "../text/token";
import { headingLine, markerOf, type HeadingLine } from "./heading-line";

/** A heading that says what stands below it is worth, and what stands there. */
export interface Section {
  readonly name: TokenRange;
  /** In points. */
  readonly worth: number;
  readonly body: TokenRange;
}

/** The lines before the first section, and the sections. */
export interface Sections {
  readonly preface: readonly TokenRange[];
  readonly sections: readonly Section[];
}

/** More sections come from no real text. */
const MAX_SECTIONS = 20;

/** The sections of a text whose headings together are worth the maximum: "1. Kế hoạch (4 điểm) … 2. Báo cáo (6 điểm) …" of 10. Null: it has none, or not beyond doubt. */
export function findSections(tokens: readonly Token[], max: number | undefined): Sections | null {
  if (max === undefined) return null;
  const lines = linesOf(tokens);
  const headings: HeadingLine[] = [];
  const starts: number[] = [];
  for (const line of lines) {
    const heading = headingLine(tokens, line);
    const [first] = headings;
    if (heading === null || (first !== undefined && first.style !== heading.style)) {
      if (first?.ordinal != null && isSameList(tokens, line, first)) return null;
      continue;
    }
    if (heading.ordinal !== null && heading.ordinal !== headings.length + 1) return null;
    headings.push(heading);
    starts.push(line.from);
  }
  if (headings.length < 2 || headings.length > MAX_SECTIONS || !isNear(headings.reduce((sum, { worth }) => sum + worth, 0), max)) return null;
  const sections = headings.map(({ name, worth, body }, index): Section => ({ name, worth, body: { from: body, to: starts[index + 1] ?? tokens.length } }));
  return sections.every(({ body }) => !isEmpty(tokens, body)) ? { preface: lines.filter(({ from }) => from < (starts[0] ?? 0)), sections } : null;
}

/** "2. Báo cáo" without what it is worth, beside "1. Kế hoạch (4 điểm)". */
function isSameList(tokens: readonly Token[], line: TokenRange, first: HeadingLine): boolean {
  const { style, ordinal } = markerOf(tokens, line.from);
  return ordinal !== null && style !== "" && first.style.startsWith(style);
}

/** The lines of a text that hold something. */
export function linesOf(tokens: readonly Token[]): readonly TokenRange[] {
  const lines: TokenRange[] = [];
  let from = 0;
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && tokens[index]?.kind !== "newline") continue;
    if (index > from) lines.push({ from, to: index });
    from = index + 1;
  }
  return lines;
}

function isEmpty(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (tokens[index]?.kind !== "newline" && !isSymbol(tokens, index, ".", ";", ":")) return false;
  return true;
}
