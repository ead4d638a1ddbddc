import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { cellAddress } from "../../core/grid/address";
import type { Finding } from "../../core/check/finding";
import { findingSentence } from "../../i18n/finding-sentence";
import { usePane, useTable } from "../state/pane-context";
import { ruleOfFinding } from "../state/rule-of-finding";
import { IgnoreForm } from "./IgnoreForm";
import { useListStyles } from "./list-styles";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorNeutralForeground2 },
  sentence: { overflowWrap: "anywhere" },
  actions: { display: "flex", justifyContent: "flex-end", marginTop: `-${tokens.spacingVerticalS}` },
  action: { minWidth: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface FindingLineProps {
  readonly finding: Finding;
  /** Follows from the finding above it. */
  readonly consequence?: boolean;
}

/** One finding: a click selects its cell; below it the way to the row's rule, and to setting it aside. */
export function FindingLine({ finding, consequence = false }: FindingLineProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { controller, messages } = usePane();
  const words = messages.pane.findings;
  const cell = cellAddress(finding.row, finding.column);
  return (
    <>
      <button type="button" className={list.row} title={words.open(cell)} onClick={() => void controller.reveal(finding.sheet, finding.row, finding.column)}>
        <span className={styles.line}>
          <SeverityMark severity={finding.severity} {...(consequence ? { label: words.consequence } : {})} />
          <Caption1 className={styles.cell}>{messages.pane.cell(cell)}</Caption1>
        </span>
        <span className={styles.sentence}>{findingSentence(finding, messages)}</span>
      </button>
      <Actions finding={finding} />
    </>
  );
}

function Actions({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const [asking, setAsking] = useState(false);
  const node = ruleOfFinding(finding, useTable());
  if (asking) return <IgnoreForm finding={finding} onClose={() => setAsking(false)} />;
  return (
    <div className={styles.actions}>
      {node !== null && (
        <Button className={styles.action} appearance="transparent" size="small" onClick={() => controller.showRule(node)}>
          {messages.pane.rule.show}
        </Button>
      )}
      <Button className={styles.action} appearance="transparent" size="small" disabled={state.busy !== null} onClick={() => setAsking(true)}>
        {messages.pane.findings.ignore}
      </Button>
    </div>
  );
}
