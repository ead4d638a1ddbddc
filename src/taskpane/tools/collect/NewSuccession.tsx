import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { keepSuccession } from "../../../app/use-cases/keep-successions";
import { today } from "../../state/today";
import { useTool } from "../use-tool";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS }, add: { alignSelf: "flex-start" } });

/** Three fields for one entry more. */
export function NewSuccession(): ReactElement {
  const styles = useStyles();
  const { state, tool, words: { collect: words } } = useTool();
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [since, setSince] = useState(today);
  const complete = from.trim() !== "" && to.trim() !== "" && since !== "";
  const add = async (): Promise<void> => {
    const succession = { from: from.trim(), to: to.trim(), since };
    const done = await tool.act(async (context) => {
      await keepSuccession(context, succession);
      return succession;
    }, () => ({ text: words.added(succession.from, succession.to) }));
    if (!done) return;
    setFrom("");
    setTo("");
  };
  return (
    <div className={styles.form}>
      <Field label={words.from}><Input value={from} onChange={(_, { value }) => setFrom(value)} /></Field>
      <Field label={words.to}><Input value={to} onChange={(_, { value }) => setTo(value)} /></Field>
      <Field label={words.since}><Input type="date" value={since} onChange={(_, { value }) => setSince(value)} /></Field>
      <Button className={styles.add} disabled={!complete || state.busy !== null} onClick={() => void add()}>{words.add}</Button>
    </div>
  );
}
