import { pick } from "../scope/assembly";
import { addendsOf } from "./score-parts";
import type { Statement } from "../../parse/statement/statement";
import { UNLIMITED } from "../../parse/award/bound-parser";
import { romanNumber } from "../../text/clauses/roman";

/**
 * "1. Thành lập (4 điểm) … Điểm 1 = a/b × 4⏎2. Tập huấn (8 điểm) … Điểm 2 = c/d × 8⏎Điểm = Điểm 1 + Điểm 2": under headings with numbers each formula of a part is the score of its paragraph, and their sum
 * says no more than that they add up. Other statements stay as they are.
 */
export function withSectionScores(statements: readonly Statement[], numbered: ReadonlySet<Statement>): readonly Statement[] {
  const parts = pick(statements, "score-part");
  const [sum, ...others] = pick(statements, "score");
  const added = sum === undefined ? parts.map(({ name }) => name) : addendsOf(sum.award);
  const summed = added.length === parts.length && new Set(added).size === parts.length && parts.every(({ name }) => added.includes(name));
  const own = sum === undefined && parts.length > 0 && haveOwnNumbers(statements, numbered);
  if (!own && (parts.length < 2 || others.length > 0 || !summed || !standApart(statements, numbered))) return statements;
  return statements.flatMap((statement): readonly Statement[] => {
    if (statement === sum) return [];
    return [statement.kind === "score-part" ? { kind: "score", range: statement.range, award: statement.award, limits: UNLIMITED } : statement];
  });
}

/** "Nội dung 1 (4 điểm): … Nội dung 2 (6 điểm): … Điểm nội dung 2 = a/b × 6": whether each formula of a part stands alone under the heading of its number. */
function haveOwnNumbers(statements: readonly Statement[], numbered: ReadonlySet<Statement>): boolean {
  let place = 0;
  let taken = 0;
  for (const statement of statements) {
    if (numbered.has(statement)) place++;
    if (statement.kind !== "score-part") continue;
    const number = statement.name.slice(statement.name.lastIndexOf(" ") + 1);
    if (taken === place || (number !== String(place) && romanNumber(number) !== place)) return false;
    taken = place;
  }
  return place > 1;
}

/** Whether under every heading with a number one formula of a part stands, and none before them. */
function standApart(statements: readonly Statement[], numbered: ReadonlySet<Statement>): boolean {
  const counts: number[] = [];
  for (const statement of statements) {
    if (numbered.has(statement)) counts.push(0);
    if (statement.kind === "score-part") counts.push((counts.pop() ?? 1) + 1);
  }
  return counts.length > 1 && counts.every((count) => count === 1);
}
