import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Collected } from "../../../app/use-cases/collect-forms";
import type { SupplierForm } from "../../../core/collect/supplier-forms";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import { FormsBack } from "./FormsBack";
import type { Collection } from "./use-collection";
import { useDownloads } from "./use-downloads";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Where the workbook takes no input sheet: one form out, its figures back, then the scores. */
export function SecondWorkbook({ whole, collected, collection }: { readonly whole: SupplierForm; readonly collected: Collected; readonly collection: Collection }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const { one } = useDownloads(collected);
  const busy = state.busy !== null;
  const known = whole.rows.some(({ cell }) => cell.value !== null);
  return (
    <>
      <ToolSection title={words.whole} hint={words.wholeHint}>
        <Button className={styles.button} appearance={known ? "secondary" : "primary"} disabled={busy} onClick={() => void one(whole)}>{words.wholeDownload(number(whole.rows.length))}</Button>
      </ToolSection>
      <FormsBack collection={collection} />
      {known && <Button className={styles.button} appearance="primary" disabled={busy} onClick={() => controller.openFill()}>{words.wholeFill}</Button>}
    </>
  );
}
