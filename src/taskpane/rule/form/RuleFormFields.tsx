import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent, ReactElement } from "react";
import { useState } from "react";
import { formProblem } from "../../../core/rules/forms/form-problem";
import type { FormKind, RuleForm } from "../../../core/rules/forms/rule-form";
import { suggestForm } from "../../../core/rules/forms/suggest-form";
import type { Rule } from "../../../core/rules/rule";
import type { RuleFormWordings } from "../../../i18n/rule-form-wordings";
import { usePane } from "../../state/pane-context";
import { draftOf, suggestedDraft } from "./draft";
import { SelectField } from "./Field";
import { FormTrial } from "./FormTrial";
import { KindFields } from "./KindFields";
import { readDraft } from "./read-draft";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RuleFormFieldsProps {
  readonly rule: Rule;
  readonly name: string;
  readonly max: number | null;
  readonly words: RuleFormWordings;
  readonly onUse: (form: RuleForm) => void;
  readonly onCancel: () => void;
}

/** The form in which a user says how a row is scored. It is used only once the user confirms it. */
export function RuleFormFields({ rule, name, max, words, onUse, onCancel }: RuleFormFieldsProps): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const suggestion = suggestForm(rule.text);
  const [draft, setDraft] = useState(() => {
    const blank = suggestedDraft(suggestion, name, messages);
    return rule.chosen === undefined || rule.chosen.form.kind === "reading" ? blank : draftOf(rule.chosen.form, blank, messages);
  });
  const form = readDraft(draft, messages.language);
  const isReady = form !== null && formProblem(form) === null && state.busy === null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (form && isReady) onUse(form);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <SelectField label={words.kind} value={draft.kind} options={kindNames(words, suggestion.kind)} blank={words.choose} onChange={(kind) => setDraft({ ...draft, kind })} />
      <KindFields draft={draft} words={words} onChange={(change) => setDraft({ ...draft, ...change })} />
      {draft.kind !== "" && <FormTrial form={form} text={rule.text} max={max} words={words} />}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={!isReady}>
          {words.use}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}

/** The kind that the text speaks of is marked, never chosen. */
function kindNames({ kinds, suggested }: RuleFormWordings, suggestion: FormKind | null): Readonly<Record<FormKind, string>> {
  return suggestion === null ? kinds : { ...kinds, [suggestion]: suggested(kinds[suggestion]) };
}
