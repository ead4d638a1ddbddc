import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Messages } from "../../i18n/messages";
import type { NextStep } from "../state/next-step";
import { nextStep } from "../state/next-step";
import { usePane, useTable } from "../state/pane-context";
import type { PaneController } from "../state/pane-controller";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  again: { flexShrink: 0, minWidth: 0, padding: 0, color: tokens.colorBrandForegroundLink },
  done: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorPaletteGreenForeground1 },
});

/** The one obvious button, with a line that says what it does. */
export function NextStepButton(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const table = useTable();
  const step = nextStep(table, state.filled);
  const { label, hint } = stepWords(step, messages);
  return (
    <div className={styles.step}>
      {step.kind === "done" ? (
        <span className={styles.done}>
          <CheckmarkCircle20Filled /> {hint}
        </span>
      ) : (
        <Button appearance="primary" disabled={state.busy !== null} onClick={() => take(step, controller)}>
          {label}
        </Button>
      )}
      <Caption1 className={styles.hint}>
        <span>{step.kind === "done" ? "" : hint}</span>
        {step.kind !== "fill" && table.summary.rules > 0 && (
          <Button appearance="transparent" size="small" className={styles.again} onClick={() => controller.openFill()}>
            {messages.pane.next.fillAgain}
          </Button>
        )}
      </Caption1>
    </div>
  );
}

function stepWords(step: NextStep, { pane: { next }, numbers: { number } }: Messages): { readonly label: string; readonly hint: string } {
  switch (step.kind) {
    case "fill":
      return { label: next.fill, hint: next.fillHint };
    case "inputs":
      return { label: next.inputs, hint: next.inputsHint(number(step.missing), number(step.total)) };
    case "scores":
      return { label: next.scores, hint: next.scoresHint(number(step.missing), number(step.total)) };
    case "findings":
      return { label: next.findings, hint: next.findingsHint(number(step.errors)) };
    case "advice":
      return { label: next.advice, hint: next.adviceHint(number(step.indicators), number(step.points)) };
    case "done":
      return { label: next.done, hint: next.done };
    default:
      return step satisfies never;
  }
}

function take(step: NextStep, controller: PaneController): void {
  switch (step.kind) {
    case "fill":
      return controller.openFill();
    case "inputs":
      return void controller.goToInputs();
    case "scores":
      return void controller.goToScores();
    case "findings":
    case "advice":
      return controller.showTab(step.kind);
    case "done":
      return;
    default:
      return step satisfies never;
  }
}
