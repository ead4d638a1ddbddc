import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent, ReactElement } from "react";
import { useId, useState } from "react";
import { useTable } from "../../state/pane-context";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import type { FrameworksController } from "./frameworks-controller";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  action: { alignSelf: "flex-start" },
});

/** Saves the table as an indicator set of the user's own. */
export function SaveTable({ controller }: { readonly controller: FrameworksController }): ReactElement {
  const styles = useStyles();
  const { state, words: { frameworks: words } } = useTool();
  const { table, target } = useTable();
  const [title, setTitle] = useState(table.title?.replace(/\s+/g, " ") ?? "");
  const [issuer, setIssuer] = useState("");
  const [year, setYear] = useState(String(table.year ?? /\d{4}/.exec(target.header)?.[0] ?? ""));
  const isComplete = title.trim() !== "" && /^20\d\d$/.test(year.trim());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isComplete) void controller.save(state.table, { title: title.trim(), issuer: issuer.trim(), year: Number(year) });
  };
  return (
    <ToolSection title={words.save} hint={words.saveHint}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={words.setTitle} value={title} onChange={setTitle} />
        <Field label={words.issuer} value={issuer} onChange={setIssuer} />
        <Field label={words.year} value={year} onChange={setYear} />
        <Button type="submit" className={styles.action} disabled={!isComplete || state.busy !== null}>
          {words.saveNow}
        </Button>
      </form>
    </ToolSection>
  );
}

function Field({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.form}>
      <label htmlFor={id}>{label}</label>
      <Input id={id} value={value} maxLength={300} onChange={(_, data) => onChange(data.value)} />
    </div>
  );
}
