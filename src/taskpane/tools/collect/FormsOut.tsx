import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Collected } from "../../../app/use-cases/collect-forms";
import { Banner } from "../../parts/Banner";
import { useListStyles } from "../../parts/list-styles";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import { SupplierLine } from "./SupplierLine";
import { useDownloads } from "./use-downloads";

/** So many agencies are listed before the user asks for all. */
const FIRST = 8;

const useStyles = makeStyles({ all: { alignSelf: "flex-start" }, day: { maxWidth: "180px", paddingBottom: tokens.spacingVerticalXS } });

interface FormsOutProps {
  readonly collected: Collected;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** Each agency with its form, one click for one file or for all of them. */
export function FormsOut({ collected: { forms, ofNobody }, day, onDay }: FormsOutProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { state, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const { one, all } = useDownloads(forms);
  const [whole, setWhole] = useState(false);
  const busy = state.busy !== null;
  if (forms.length === 0) return <ToolSection title={words.out}><Body1>{ofNobody.length === 0 ? words.noFigures : words.noAgency}</Body1></ToolSection>;
  return (
    <ToolSection title={words.out} hint={words.outHint}>
      <Button className={styles.all} appearance="primary" disabled={busy} onClick={() => void all()}>{words.downloadAll(number(forms.length))}</Button>
      <ul className={list.list} aria-label={words.out}>
        {(whole ? forms : forms.slice(0, FIRST)).map((form) => <SupplierLine key={form.supplier} form={form} onDownload={() => void one(form)} />)}
      </ul>
      {!whole && forms.length > FIRST && <Button className={styles.all} size="small" onClick={() => setWhole(true)}>{words.showAll(number(forms.length))}</Button>}
      <Field className={styles.day} label={words.day}>
        <Input type="date" value={day} disabled={busy} onChange={(_, { value }) => value !== "" && onDay(value)} />
      </Field>
      {ofNobody.length > 0 && <Banner intent="info"><Caption1>{words.ofNobody(number(ofNobody.length))}</Caption1></Banner>}
    </ToolSection>
  );
}
