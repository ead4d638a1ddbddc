import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Collected } from "../../../app/use-cases/collect-forms";
import { useListStyles } from "../../parts/list-styles";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import { AskedOfNobody } from "./AskedOfNobody";
import { AskedWhen } from "./AskedWhen";
import { NobodyAsked } from "./NobodyAsked";
import { SupplierLine } from "./SupplierLine";
import type { Collection } from "./use-collection";
import { useDownloads } from "./use-downloads";

/** So many agencies are listed before the user asks for all. */
const FIRST = 8;

const useStyles = makeStyles({ all: { alignSelf: "flex-start" } });

interface FormsOutProps {
  readonly collected: Collected;
  readonly collection: Pick<Collection, "day" | "setDay" | "setYear">;
}

/** Each agency with its form, one click for one file or for all of them. */
export function FormsOut({ collected, collection }: FormsOutProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { state, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const { forms } = collected;
  const { one, all } = useDownloads(collected);
  const [whole, setWhole] = useState(false);
  const busy = state.busy !== null;
  if (forms.length === 0) return <ToolSection title={words.out}><NobodyAsked collected={collected} /></ToolSection>;
  return (
    <ToolSection title={words.out} hint={words.outHint}>
      <Button className={styles.all} appearance="primary" disabled={busy} onClick={() => void all()}>{words.downloadAll(number(forms.length))}</Button>
      <ul className={list.list} aria-label={words.out}>
        {(whole ? forms : forms.slice(0, FIRST)).map((form) => <SupplierLine key={form.supplier} form={form} onDownload={() => void one(form)} />)}
      </ul>
      {!whole && forms.length > FIRST && <Button className={styles.all} size="small" onClick={() => setWhole(true)}>{words.showAll(number(forms.length))}</Button>}
      <AskedWhen collection={collection} year={collected.year} />
      <AskedOfNobody rows={collected.ofNobody} />
    </ToolSection>
  );
}
