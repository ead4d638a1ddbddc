import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findingSentence } from "../../i18n/finding-sentence";
import { usePane, useTable } from "../state/pane-context";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  item: { padding: tokens.spacingHorizontalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  reason: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What was set aside, each with its reason and the way back; folded. */
export function IgnoredList(): ReactElement | null {
  const styles = useStyles();
  const list = useListStyles();
  const { state, controller, messages } = usePane();
  const { ignored } = useTable();
  const words = messages.pane.findings;
  if (ignored.length === 0) return null;
  return (
    <details className={styles.section}>
      <summary className={styles.summary}>{words.ignored(messages.numbers.number(ignored.length))}</summary>
      <ul className={list.list}>
        {ignored.map(({ finding, reason }) => (
          <li key={finding.id} className={styles.item}>
            <div>{findingSentence(finding, messages)}</div>
            <div className={styles.line}>
              <Caption1 className={styles.reason}>{words.ignoredReason(reason)}</Caption1>
              <Button size="small" disabled={state.busy !== null} onClick={() => void controller.restoreFinding(finding.id)}>
                {words.restore}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
