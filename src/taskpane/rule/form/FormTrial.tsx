import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { evaluate } from "../../../core/rules/evaluate/evaluate";
import { formProblem } from "../../../core/rules/forms/form-problem";
import { formRule } from "../../../core/rules/forms/form-rule";
import type { RuleForm } from "../../../core/rules/forms/rule-form";
import type { RuleFormWordings } from "../../../i18n/rule-form-wordings";
import { usePane } from "../../state/pane-context";
import type { Fields } from "../../state/tried-figures";
import { triedFigures } from "../../state/tried-figures";
import { RuleReading } from "../RuleReading";
import { TryBox } from "../TryBox";

const useStyles = makeStyles({
  trial: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FormTrialProps {
  /** null while fields are blank. */
  readonly form: RuleForm | null;
  readonly text: string;
  readonly max: number | null;
  readonly words: RuleFormWordings;
}

/** What the form would do, to be tried with figures before anything is kept. */
export function FormTrial({ form, text, max, words }: FormTrialProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [fields, setFields] = useState<Fields>({});
  const rule = form && formRule(form, text);
  if (!form || !rule) {
    const problem = form && formProblem(form);
    return <div className={styles.quiet} role="status">{problem ? words.problems[problem] : words.incomplete}</div>;
  }
  return (
    <div className={styles.trial}>
      <div className={styles.heading}>{words.preview}</div>
      <RuleReading rule={rule} max={max} />
      <TryBox rule={rule} max={max} fields={fields} evaluation={evaluate(rule, triedFigures(rule.inputs, fields, messages), max)} onChange={setFields} />
    </div>
  );
}
