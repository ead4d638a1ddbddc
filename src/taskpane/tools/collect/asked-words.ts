import type { FormRow } from "../../../core/collect/form-row";
import type { Numbers } from "../../../i18n/numbers";
import type { ToolWordings } from "../../../i18n/tool-wordings";

/** How much is asked for: so many figures, so many scores. */
export function askedWords(rows: readonly FormRow[], words: ToolWordings["collect"], number: Numbers["number"]): readonly string[] {
  const scores = rows.filter(({ score }) => score !== null).length;
  const figures = rows.length - scores;
  return [...(figures > 0 ? [words.figures(number(figures))] : []), ...(scores > 0 ? [words.scores(number(scores))] : [])];
}
