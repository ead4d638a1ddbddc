import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { UnitQuestion } from "../../../core/rank/consolidation";
import { useTool } from "../use-tool";
import type { RankAnswers } from "../../../app/use-cases/rank-units";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "flex-start", overflowWrap: "anywhere" } });

type UnitAnswers = NonNullable<RankAnswers["units"]>;

/** Answers beside the files; no file is called so. */
const NONE = "/none";
const ALL = "/all";

/** Which of several files speaks for a unit; nothing is chosen beforehand. */
export function UnitQuestions({ questions, onAnswer }: { readonly questions: readonly UnitQuestion[]; readonly onAnswer: (units: UnitAnswers) => void }): ReactElement {
  const styles = useStyles();
  const { state, words: { rank: words } } = useTool();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const answered = questions.every(({ unit }) => chosen[unit] !== undefined);
  return (
    <div className={styles.form}>
      {questions.map(({ unit, files }) => (
        <Field key={unit} label={words.which(unit)}>
          <RadioGroup value={chosen[unit] ?? ""} onChange={(_, { value }) => setChosen({ ...chosen, [unit]: value })}>
            {files.map((file) => <Radio key={file} value={file} label={file} />)}
            <Radio value={ALL} label={words.different} />
            <Radio value={NONE} label={words.none} />
          </RadioGroup>
        </Field>
      ))}
      <Button appearance="primary" disabled={!answered || state.busy !== null} onClick={() => onAnswer(answers(questions, chosen))}>
        {words.goOn}
      </Button>
    </div>
  );
}

/** All files of a question but the chosen one are left out; different units bear their files' names. */
function answers(questions: readonly UnitQuestion[], chosen: Readonly<Record<string, string>>): UnitAnswers {
  const answered = questions.flatMap(({ unit, files }): readonly (readonly [file: string, unit: string | null])[] => {
    if (chosen[unit] === ALL) return files.map((file) => [file, withoutExtension(file)] as const);
    return files.filter((file) => file !== chosen[unit]).map((file) => [file, null] as const);
  });
  return Object.fromEntries(answered);
}

function withoutExtension(file: string): string {
  return file.replace(/\.[^.]+$/u, "");
}
