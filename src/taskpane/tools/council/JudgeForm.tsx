import { Button, Checkbox, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { FormEvent, ReactElement } from "react";
import { useState } from "react";
import type { Judgement } from "../../../app/use-cases/judge-row";
import type { ReviewRow } from "../../../core/council/review";
import { readNumber } from "../../../i18n/read-number";
import { useTool } from "../use-tool";
import type { CouncilController } from "./council-controller";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface JudgeFormProps {
  readonly row: ReviewRow;
  readonly controller: CouncilController;
  readonly onDone: () => void;
}

/** The council's score of one row; another than the unit's needs a reason. What was typed stays where it could not be written. */
export function JudgeForm({ row, controller, onDone }: JudgeFormProps): ReactElement {
  const styles = useStyles();
  const { state, messages: { numbers, language }, words: { council: words } } = useTool();
  const [typed, setTyped] = useState(row.council.kind === "points" ? numbers.plain(row.council.points) : "");
  const [out, setOut] = useState(row.council.kind === "not-assessed");
  const [reason, setReason] = useState(row.adjustment);
  const { code, max } = row.node.row;
  const limit = max?.value ?? null;
  const score = scoreOf(typed, out, limit, language);
  const changes = score !== null && score !== "wrong" && !sameAsSelf(row, score);
  const lacksReason = changes && reason.trim() === "";
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (score === "wrong" || lacksReason) return;
    if (await controller.judge({ table: state.table, node: row.node.index, score, reason }, code)) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field label={words.score} hint={limit === null ? null : words.scoreHint(numbers.number(limit))} {...(score === "wrong" ? { validationMessage: words.badScore(limit === null ? "…" : numbers.number(limit)) } : {})}>
        <Input inputMode="decimal" disabled={out} value={out ? "" : typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Checkbox checked={out} label={words.out} onChange={(_, { checked }) => setOut(checked === true)} />
      <Field label={words.why} required={changes} {...(lacksReason ? { validationMessage: words.whyNeeded } : {})}>
        <Textarea value={reason} maxLength={1000} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={score === "wrong" || lacksReason || state.busy !== null}>{words.save}</Button>
        <Button size="small" onClick={onDone}>{words.close}</Button>
      </div>
    </form>
  );
}

/** What was typed as a judgement; "wrong" where it is no score that the row can have. */
function scoreOf(typed: string, out: boolean, limit: number | null, language: Parameters<typeof readNumber>[1]): Judgement["score"] | "wrong" {
  if (out) return "not-assessed";
  if (typed.trim() === "") return null;
  const value = typed.includes("%") ? null : readNumber(typed, language);
  return value === null || value < 0 || (limit !== null && value > limit) ? "wrong" : value;
}

function sameAsSelf({ self }: ReviewRow, score: number | "not-assessed"): boolean {
  return score === "not-assessed" ? self.kind === "not-assessed" : self.kind === "points" && self.points === score;
}
