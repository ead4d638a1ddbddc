import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Framework } from "../../../core/framework/framework";
import { NativeSelect } from "../../parts/NativeSelect";
import { FrameworkSource } from "./FrameworkSource";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import type { FrameworksController } from "./frameworks-controller";

const useStyles = makeStyles({ action: { alignSelf: "flex-start" } });

interface InsertTableProps {
  readonly frameworks: readonly Framework[];
  readonly controller: FrameworksController;
}

/** Adds a sheet with the table of a set, ready to be scored. */
export function InsertTable({ frameworks, controller }: InsertTableProps): ReactElement {
  const styles = useStyles();
  const { state, words: { frameworks: words } } = useTool();
  const [id, setId] = useState("");
  const chosen = frameworks.find((framework) => framework.id === id) ?? frameworks[0];
  return (
    <ToolSection title={words.insert} hint={words.insertHint}>
      <NativeSelect aria-label={words.insert} value={chosen?.id ?? ""} onChange={({ target }) => setId(target.value)}>
        {frameworks.map((framework) => <option key={framework.id} value={framework.id}>{framework.title}</option>)}
      </NativeSelect>
      {chosen && <FrameworkSource framework={chosen} />}
      <Button className={styles.action} disabled={!chosen || state.busy !== null} onClick={() => chosen && void controller.insert(chosen)}>
        {words.insertNow}
      </Button>
    </ToolSection>
  );
}
