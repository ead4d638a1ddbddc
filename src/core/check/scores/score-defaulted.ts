import { councilColumns } from "../../council/council-columns";
import { spokenRows } from "../../council/council-rows";
import type { Check } from "../check-context";
import { findingId, makeFinding } from "../make-finding";
import { IN_USE_PART, scoreMeasures } from "../measure";

/** A row that nobody scored and nobody gave a reason for counts 0, where the set says so: the final score must not hide that. */
export const scoreDefaulted: Check = (context) => {
  const { tree, table, settings, framework = null } = context;
  const { self } = councilColumns(table);
  const measure = self === null ? undefined : scoreMeasures(table)[self];
  if (settings?.missingIsZero !== true || !measure) return [];
  const { rows } = spokenRows({ tree, settings, framework });
  const spoken = rows.filter((row) => row.self.kind !== "blank" || row.council.kind !== "blank");
  if (spoken.length < rows.length * IN_USE_PART) return [];
  const defaulted = rows.filter(({ final, node }) => final.kind === "points" && final.from === "default" && node.row.max?.value != null);
  return defaulted.map(({ node }) => makeFinding(context, "score-defaulted", "warning", { node, measure }, { max: node.row.max?.value ?? null, causedBy: [findingId(context, "score-missing", { node, measure })] }));
};
