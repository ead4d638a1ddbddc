import { Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import { TableSelect } from "../../parts/TableSelect";
import { useFound } from "../../state/use-found";
import { useTool } from "../use-tool";
import { CouncilController, findForScreen } from "./council-controller";
import { GroupSummary } from "./GroupSummary";
import { IndexSection } from "./IndexSection";
import { PrepareFinal } from "./PrepareFinal";
import { ReviewSection } from "./ReviewSection";

/** The council's workspace, from the columns that it needs to the class of the unit. */
export function CouncilScreen(): ReactElement {
  const { state, tool, messages, words } = useTool();
  const found = useFound(useMemo(() => findForScreen(state.table), [state.table]));
  const controller = useMemo(() => new CouncilController(tool, words, messages), [tool, words, messages]);
  if (!found) return <Caption1 role="status">{words.council.loading}</Caption1>;
  return (
    <>
      <TableSelect />
      <PrepareFinal found={found} controller={controller} />
      <ReviewSection key={state.table} found={found} controller={controller} />
      <IndexSection found={found} controller={controller} />
      <GroupSummary assessment={found.assessment} />
    </>
  );
}
