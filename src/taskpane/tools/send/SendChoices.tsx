import { Caption1, Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SendOptions } from "../../../core/send/send-options";
import { useTool } from "../use-tool";

const FORMULAS: readonly SendOptions["formulas"][] = ["native", "values"];

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface SendChoicesProps {
  readonly options: SendOptions;
  readonly disabled: boolean;
  readonly onChange: (options: SendOptions) => void;
}

/** What becomes of formulas, sheets, notes and names, each with a line on what that means. */
export function SendChoices({ options, disabled, onChange }: SendChoicesProps): ReactElement {
  const { words: { send: words } } = useTool();
  const choose = (value: string): void => {
    const formulas = FORMULAS.find((each) => each === value);
    if (formulas) onChange({ ...options, formulas });
  };
  return (
    <>
      <Field label={words.formulas}>
        <RadioGroup value={options.formulas} disabled={disabled} onChange={(_, { value }) => choose(value)}>
          {FORMULAS.map((each) => (
            <Radio key={each} value={each} label={<Labelled text={words.formula[each]} hint={words.formulaHint[each]} />} />
          ))}
        </RadioGroup>
      </Field>
      <div>
        <Checkbox
          checked={options.ownSheets === "hide"}
          disabled={disabled}
          label={words.hideSheets}
          onChange={(_, { checked }) => onChange({ ...options, ownSheets: checked === true ? "hide" : "keep" })}
        />
        <Checkbox
          checked={options.notes === "remove"}
          disabled={disabled}
          label={words.removeNotes}
          onChange={(_, { checked }) => onChange({ ...options, notes: checked === true ? "remove" : "keep" })}
        />
        <Checkbox
          checked={options.forget}
          disabled={disabled}
          label={<Labelled text={words.forget} hint={options.forget ? words.forgetHint : words.keepHint} />}
          onChange={(_, { checked }) => onChange({ ...options, forget: checked === true })}
        />
      </div>
    </>
  );
}

function Labelled({ text, hint }: { readonly text: string; readonly hint: string }): ReactElement {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      {text}
      <Caption1 className={styles.hint}>{hint}</Caption1>
    </span>
  );
}
