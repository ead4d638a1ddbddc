import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Evaluation, Rule } from "../../core/rules/rule";
import { explainWords, noScoreSentence } from "../../i18n/explain-words";
import { usePane } from "../state/pane-context";
import type { Fields } from "../state/tried-figures";
import { FigureField } from "./FigureField";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  result: { padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  score: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  step: { overflowWrap: "anywhere" },
});

interface TryBoxProps {
  readonly rule: Rule;
  readonly max: number | null;
  readonly fields: Fields;
  readonly evaluation: Evaluation;
  readonly onChange: (fields: Fields) => void;
}

/** The figures of a rule, to be tried: the score follows each keystroke, and nothing is written. */
export function TryBox({ rule, max, fields, evaluation, onChange }: TryBoxProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { number } = messages.numbers;
  const steps = evaluation.score === null ? [noScoreSentence(evaluation.reason, messages)] : explainWords(evaluation.steps, messages);
  return (
    <div className={styles.box}>
      <Caption1 className={styles.quiet}>{messages.pane.rule.tryHint}</Caption1>
      {rule.inputs.map((input) => (
        <FigureField key={input.name} input={input} text={fields[input.name] ?? ""} onChange={(text) => onChange({ ...fields, [input.name]: text })} />
      ))}
      <div className={styles.result} aria-live="polite">
        {evaluation.score !== null && <div className={styles.score}>{messages.pane.score(number(evaluation.score), max === null ? messages.pane.none : number(max))}</div>}
        {steps.map((step) => (
          <div key={step} className={styles.step}>
            {step}
          </div>
        ))}
      </div>
    </div>
  );
}
