import { useMemo } from "react";
import type { NumberedAssessment } from "../../../app/use-cases/council";
import { assessmentOf } from "../../../app/use-cases/council";
import { loadFrameworks } from "../../../app/use-cases/load-frameworks";
import type { UseCaseContext } from "../../../app/use-case";
import { councilLabels } from "../../../i18n/council-labels";
import { usePane } from "../../state/pane-context";
import { useFound } from "../../state/use-found";

/** The assessment that the table on the screen belongs to; null until it is known. The official sets are loaded where they are not there yet. */
export function useAssessment(): NumberedAssessment | null {
  const { state: { table } } = usePane();
  return useFound(useMemo(() => async (context: UseCaseContext) => {
    await loadFrameworks(context);
    return assessmentOf(context, table, councilLabels);
  }, [table]));
}
