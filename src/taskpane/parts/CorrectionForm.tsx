import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Correction } from "../../app/use-cases/correct-finding";
import { cellAddress } from "../../core/grid/address";
import { contentWords, correct } from "../state/corrections";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  change: { overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  after: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
});

interface CorrectionFormProps {
  readonly correction: Correction;
  readonly onClose: () => void;
}

/** What a correction would change, before it is written. */
export function CorrectionForm({ correction, onClose }: CorrectionFormProps): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { findings: words, cell, fill } = messages.pane;
  const { row, column, before, after } = correction;
  return (
    <div className={styles.form} role="group" aria-label={words.correct}>
      <Caption1 className={styles.change}>
        {cell(cellAddress(row, column))}: <span className={styles.before}>{contentWords(before, messages)}</span> →{" "}
        <span className={styles.after}>{contentWords(after, messages)}</span>
      </Caption1>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={state.busy !== null} onClick={() => void correct(controller.tools, correction, messages)}>
          {words.correctNow}
        </Button>
        <Button size="small" onClick={onClose}>
          {fill.cancel}
        </Button>
      </div>
    </div>
  );
}
