import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Correction } from "../../app/use-cases/correct-finding";
import { cellAddress } from "../../core/grid/address";
import type { Finding } from "../../core/check/finding";
import { findingSentence } from "../../i18n/finding-sentence";
import { usePane, useTable } from "../state/pane-context";
import { ruleOfFinding } from "../state/rule-of-finding";
import { CorrectionForm } from "./CorrectionForm";
import { IgnoreForm } from "./IgnoreForm";
import { useListStyles } from "./list-styles";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorNeutralForeground2 },
  sentence: { overflowWrap: "anywhere" },
  actions: { display: "flex", justifyContent: "flex-end", marginTop: `-${tokens.spacingVerticalS}` },
  correct: { minWidth: 0, color: tokens.colorBrandForegroundLink },
  action: { minWidth: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

interface FindingLineProps {
  readonly finding: Finding;
  /** What one click would put right, where that is safe. */
  readonly correction: Correction | null;
  /** Follows from the finding above it. */
  readonly consequence?: boolean;
}

/** One finding: a click selects its cell; below it what puts it right, the way to the row's rule, and to setting it aside. */
export function FindingLine({ finding, correction, consequence = false }: FindingLineProps): ReactElement {
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
      <Actions finding={finding} correction={correction} />
    </>
  );
}

function Actions({ finding, correction }: Pick<FindingLineProps, "finding" | "correction">): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const [open, setOpen] = useState<"none" | "ignore" | "correct">("none");
  const node = ruleOfFinding(finding, useTable());
  if (open === "ignore") return <IgnoreForm finding={finding} onClose={() => setOpen("none")} />;
  if (open === "correct" && correction) return <CorrectionForm correction={correction} onClose={() => setOpen("none")} />;
  return (
    <div className={styles.actions}>
      {correction && (
        <Button className={styles.correct} appearance="transparent" size="small" disabled={state.busy !== null} onClick={() => setOpen("correct")}>
          {messages.pane.findings.correct}
        </Button>
      )}
      {node !== null && (
        <Button className={styles.action} appearance="transparent" size="small" onClick={() => controller.showRule(node)}>
          {messages.pane.rule.show}
        </Button>
      )}
      <Button className={styles.action} appearance="transparent" size="small" disabled={state.busy !== null} onClick={() => setOpen("ignore")}>
        {messages.pane.findings.ignore}
      </Button>
    </div>
  );
}
