import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RoleCorrection } from "../../../core/recognize/appendix-table";
import { useListStyles } from "../../parts/list-styles";
import { useTool } from "../use-tool";
import { columnName, letDecide } from "./columns-controller";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { overflowWrap: "anywhere" },
});

/** Roles given by hand to columns that are not on the screen, such as those of a table that is not found any more because of them. */
export function KeptRoles({ corrections }: { readonly corrections: readonly RoleCorrection[] }): ReactElement | null {
  const styles = useStyles();
  const list = useListStyles();
  const { state, tool, messages, words } = useTool();
  if (corrections.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2">{words.columns.kept}</Subtitle2>
      <ul className={list.list}>
        {corrections.map((correction) => (
          <li key={`${correction.sheet}/${correction.column}/${correction.header}`} className={styles.item}>
            <Body1 className={styles.text}>
              {messages.pane.sheet(correction.sheet)} · {words.columns.corrected(columnName(correction, words), words.columns.role[correction.role])}
            </Body1>
            <Button size="small" disabled={state.busy !== null} onClick={() => void letDecide(tool, correction, words)}>
              {words.columns.reset}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
