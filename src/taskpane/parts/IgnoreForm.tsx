import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent, ReactElement } from "react";
import { useId, useState } from "react";
import type { Finding } from "../../core/check/finding";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
  actions: { display: "flex", justifyContent: "flex-end", gap: tokens.spacingHorizontalS },
});

/** Asks why a finding is set aside: without a reason nobody knows later whether it was looked at. */
export function IgnoreForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const id = useId();
  const [reason, setReason] = useState("");
  const words = messages.pane.findings;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== "") void controller.ignoreFinding(finding.id, reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <label htmlFor={id}>{words.ignoreWhy}</label>
      <Input id={id} autoFocus value={reason} maxLength={200} placeholder={words.ignoreExample} onChange={(_, { value }) => setReason(value)} />
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabled={reason.trim() === "" || state.busy !== null}>
          {words.ignoreNow}
        </Button>
        <Button size="small" onClick={onClose}>
          {messages.pane.fill.cancel}
        </Button>
      </div>
    </form>
  );
}
