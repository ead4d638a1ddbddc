import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Framework } from "../../../core/framework/framework";
import { FileChooser } from "../../parts/FileChooser";
import { useListStyles } from "../../parts/list-styles";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import { exportFramework } from "./export-framework";
import type { FrameworksController } from "./frameworks-controller";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: { flexGrow: 1, overflowWrap: "anywhere" },
  import: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface OwnFrameworksProps {
  readonly own: readonly Framework[];
  readonly controller: FrameworksController;
}

/** The sets of the user's own in this workbook: export, delete, and import of further ones. */
export function OwnFrameworks({ own, controller }: OwnFrameworksProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { state, words: { frameworks: words } } = useTool();
  const busy = state.busy !== null;
  return (
    <ToolSection title={words.ownSets}>
      <ul className={list.list}>
        {own.map((framework) => (
          <li key={framework.id} className={styles.item}>
            <span className={styles.title}>{framework.title}</span>
            <Button size="small" onClick={() => exportFramework(framework)}>{words.export}</Button>
            <Button size="small" appearance="subtle" disabled={busy} onClick={() => void controller.remove(framework)}>{words.remove}</Button>
          </li>
        ))}
      </ul>
      <Import controller={controller} />
    </ToolSection>
  );
}

function Import({ controller }: { readonly controller: FrameworksController }): ReactElement {
  const styles = useStyles();
  const { state, words: { frameworks: words } } = useTool();
  return (
    <div className={styles.import}>
      <FileChooser label={words.import} multiple={false} primary={false} disabled={state.busy !== null} accept=".json,application/json" onChoose={([file]) => void (file && controller.import(file))} />
      <Caption1>{words.importHint}</Caption1>
    </div>
  );
}
