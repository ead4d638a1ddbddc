import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DeclinedTable } from "../../../core/recognize/declined-table";
import { useListStyles } from "../../parts/list-styles";
import { useTool } from "../use-tool";
import { askAgain } from "./columns-controller";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { overflowWrap: "anywhere" },
  action: { flexShrink: 0 },
});

/** Tables that the user said are no appendices, each to be asked about again with one click. */
export function DeclinedTables({ tables }: { readonly tables: readonly DeclinedTable[] }): ReactElement | null {
  const styles = useStyles();
  const list = useListStyles();
  const { state, tool, messages, words } = useTool();
  if (tables.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h2">{words.columns.doubtful.allDeclined}</Subtitle2>
      <ul className={list.list}>
        {tables.map((table) => (
          <li key={`${table.sheet}/${table.title}/${table.header}`} className={styles.item}>
            <Body1 className={styles.text}>
              {messages.pane.sheet(table.sheet)} · {table.title === "" ? table.header : table.title}
            </Body1>
            <Button size="small" className={styles.action} disabled={state.busy !== null} onClick={() => void askAgain(tool, table, words)}>
              {words.columns.doubtful.askAgain}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
