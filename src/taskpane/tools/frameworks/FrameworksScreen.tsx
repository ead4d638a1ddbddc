import { Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import { useFound } from "../../state/use-found";
import { useTool } from "../use-tool";
import { findFrameworks, FrameworksController } from "./frameworks-controller";
import { InsertTable } from "./InsertTable";
import { OwnFrameworks } from "./OwnFrameworks";
import { SaveTable } from "./SaveTable";
import { TableFramework } from "./TableFramework";

/** Everything about indicator sets: first the table's own, then those of the user, then official tables to be added. */
export function FrameworksScreen(): ReactElement {
  const { state, tool, words } = useTool();
  const found = useFound(useMemo(() => findFrameworks(state.table), [state.table]));
  const controller = useMemo(() => new FrameworksController(tool, words), [tool, words]);
  if (!found) return <Caption1 role="status">{words.frameworks.loading}</Caption1>;
  return (
    <>
      {found.choice && <TableFramework found={found} choice={found.choice} controller={controller} />}
      {found.choice && <SaveTable controller={controller} />}
      <OwnFrameworks own={found.own} controller={controller} />
      <InsertTable frameworks={[...found.official, ...found.own]} controller={controller} />
    </>
  );
}
