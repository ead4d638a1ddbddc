import { Body1, Button, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { IndexMethod, IndexReading } from "../../../core/framework/framework";
import { useTool } from "../use-tool";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "flex-start", overflowWrap: "anywhere" },
  label: { display: "flex", flexDirection: "column" },
});

interface IndexQuestionProps {
  /** The ways that the document allows, with its words. */
  readonly readings: readonly IndexReading[];
  readonly onAnswer: (method: IndexMethod) => void;
}

/** In which of several ways the units' index is made; nothing is chosen beforehand. */
export function IndexQuestion({ readings, onAnswer }: IndexQuestionProps): ReactElement {
  const styles = useStyles();
  const { state, words: { rank: words, council } } = useTool();
  const [value, setValue] = useState("");
  const chosen = readings.find(({ method }) => method === value);
  return (
    <div className={styles.form}>
      <Field label={words.whichIndex}>
        <RadioGroup value={value} onChange={(_, data) => setValue(data.value)}>
          {readings.map(({ method, text, place }) => (
            <Radio key={method} value={method} label={<span className={styles.label}><Body1>{council.method[method]}</Body1><Caption1>{council.reading(text, place)}</Caption1></span>} />
          ))}
        </RadioGroup>
      </Field>
      <Button appearance="primary" disabled={!chosen || state.busy !== null} onClick={() => chosen && onAnswer(chosen.method)}>{words.goOn}</Button>
    </div>
  );
}
