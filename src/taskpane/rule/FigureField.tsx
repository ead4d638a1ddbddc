import { Caption1, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";
import type { RuleInput } from "../../core/rules/rule";
import { inputName } from "../../i18n/input-name";
import { NativeSelect } from "../parts/NativeSelect";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface FigureFieldProps {
  readonly input: RuleInput;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A field for one figure of a rule: a number, one of the options, yes or no, or several numbers. */
export function FigureField({ input, text, onChange }: FigureFieldProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const id = useId();
  const words = messages.pane.rule;
  const name = inputName(input.name, messages);
  const label = input.label.trim();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label === "" || label === name ? name : messages.advice.figure(name, label)}</label>
      {input.kind === "choice" || input.kind === "flag" ? (
        <NativeSelect id={id} value={text} onChange={({ target }) => onChange(target.value)}>
          <option value="">{words.notTyped}</option>
          {optionsOf(input, words).map(([value, option]) => (
            <option key={value} value={value}>
              {option}
            </option>
          ))}
        </NativeSelect>
      ) : (
        <Input
          id={id}
          value={text}
          inputMode={input.kind === "peers" ? "text" : "decimal"}
          {...(input.unit === null ? {} : { contentAfter: <Caption1>{input.unit}</Caption1> })}
          onChange={(_, { value }) => onChange(value)}
        />
      )}
      {input.kind === "peers" && <Caption1 className={styles.hint}>{words.peersHint}</Caption1>}
    </div>
  );
}

function optionsOf(input: RuleInput, words: { readonly yes: string; readonly no: string }): readonly (readonly [value: string, label: string])[] {
  if (input.kind === "flag") return [["1", words.yes], ["0", words.no]];
  return (input.options ?? []).map((option, index) => [String(index + 1), `${index + 1}. ${option}`]);
}
