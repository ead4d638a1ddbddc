import { Caption1, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FillMode } from "../../core/plan/fill-target";
import { usePane } from "../state/pane-context";

const MODES: readonly FillMode[] = ["dti", "native", "values"];

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The three ways of writing scores, each with a line on when it is the right one. */
export function FillModes({ mode }: { readonly mode: FillMode }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { fill } = messages.pane;
  const choose = (value: string): void => {
    const chosen = MODES.find((each) => each === value);
    if (chosen) controller.openFill(chosen);
  };
  return (
    <RadioGroup aria-label={fill.modes} value={mode} disabled={state.busy !== null} onChange={(_, { value }) => choose(value)}>
      {MODES.map((each) => (
        <Radio
          key={each}
          value={each}
          label={
            <span className={styles.label}>
              {fill.mode[each]}
              <Caption1 className={styles.hint}>{fill.modeHint[each]}</Caption1>
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
}
