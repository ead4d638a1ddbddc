import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { useTool } from "../use-tool";
import type { Collection } from "./use-collection";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalXS },
  field: { flex: "1 1 140px" },
});

interface AskedWhenProps {
  readonly collection: Pick<Collection, "day" | "setDay" | "setYear">;
  /** The year in force. */
  readonly year: number;
}

/** The year that the forms are about, and the day whose names the agencies bear. */
export function AskedWhen({ collection: { day, setDay, setYear }, year }: AskedWhenProps): ReactElement {
  const styles = useStyles();
  const { state, words: { collect: words } } = useTool();
  const [typed, setTyped] = useState<string | null>(null);
  const busy = state.busy !== null;
  // A year that is still being typed is none.
  const type = (value: string): void => {
    setTyped(value);
    if (/^20\d\d$/.test(value)) setYear(Number(value));
  };
  return (
    <div className={styles.fields}>
      <Field className={styles.field} label={words.year}>
        <Input type="number" min={2000} max={2099} value={typed ?? String(year)} disabled={busy} onChange={(_, { value }) => type(value)} onBlur={() => setTyped(null)} />
      </Field>
      <Field className={styles.field} label={words.day}>
        <Input type="date" value={day} disabled={busy} onChange={(_, { value }) => value !== "" && setDay(value)} />
      </Field>
    </div>
  );
}
