import type { ScoreColumn, ScoreRole } from "../appendix-table";
import type { HeaderColumn } from "../headers/find-headers";

/**
 * Whose score each score column holds. "Điểm đạt" alone, or before the self score, is the printed result of
 * an earlier assessment; after a self or council score it is what the assessment ends with.
 */
export function scoreColumns(columns: readonly HeaderColumn[]): readonly ScoreColumn[] {
  const firstJudged = columns.findIndex(({ reading }) => reading?.meaning === "score-self" || reading?.meaning === "score-council");
  return columns.map((column, index) => ({
    role: roleOf(column, firstJudged >= 0 && firstJudged < index),
    column: column.column,
    year: column.reading?.year ?? null,
    header: column.text,
  }));
}

function roleOf({ reading }: HeaderColumn, isJudgedBefore: boolean): ScoreRole {
  switch (reading?.meaning) {
    case "score-self":
      return "self";
    case "score-council":
      return "council";
    case "score-final":
      return "final";
    case "score-got":
      return isJudgedBefore ? "final" : "published";
    default:
      return "published";
  }
}
