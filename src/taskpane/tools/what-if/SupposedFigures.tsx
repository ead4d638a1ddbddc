import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Rule, RuleInputs } from "../../../core/rules/rule";
import { FigureField } from "../../rule/FigureField";
import { usePane } from "../../state/pane-context";
import type { Fields } from "../../state/tried-figures";
import { triedFigures } from "../../state/tried-figures";

const useStyles = makeStyles({ box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS } });

interface SupposedFiguresProps {
  readonly rule: Rule;
  /** What the fields begin with. */
  readonly inputs: RuleInputs;
  readonly onChange: (inputs: RuleInputs) => void;
}

/** The figures of one rule, to suppose others. */
export function SupposedFigures({ rule, inputs, onChange }: SupposedFiguresProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [fields, setFields] = useState<Fields>(() => Object.fromEntries(rule.inputs.map(({ name }) => [name, [inputs[name] ?? []].flat().map(messages.numbers.plain).join("; ")])));
  const change = (name: string, text: string): void => {
    const next = { ...fields, [name]: text };
    setFields(next);
    onChange(triedFigures(rule.inputs, next, messages));
  };
  return (
    <div className={styles.box}>
      {rule.inputs.map((input) => <FigureField key={input.name} input={input} text={fields[input.name] ?? ""} onChange={(text) => change(input.name, text)} />)}
    </div>
  );
}
