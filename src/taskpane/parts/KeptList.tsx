import { Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { KeptRow } from "../../core/plan/fill-preview";
import { usePane } from "../state/pane-context";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  name: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  reason: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer" },
});

/** The rows that keep what they have, each with the reason; folded, because nothing happens to them. */
export function KeptList({ kept }: { readonly kept: readonly KeptRow[] }): ReactElement | null {
  const styles = useStyles();
  const list = useListStyles();
  const { messages } = usePane();
  const { fill } = messages.pane;
  if (kept.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        <Body1Strong>{fill.kept(messages.numbers.number(kept.length))}</Body1Strong>
      </summary>
      <ul className={list.list}>
        {kept.map((row) => (
          <li key={row.path}>
            <span className={styles.name} title={row.name}>
              {row.code} {row.name}
            </span>
            <Caption1 className={styles.reason}>{fill.keptReason[row.reason]}</Caption1>
          </li>
        ))}
      </ul>
    </details>
  );
}
