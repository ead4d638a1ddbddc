import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SupplierForm } from "../../../core/collect/supplier-forms";
import { useTool } from "../use-tool";
import { askedWords } from "./asked-words";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** One agency, what it is asked for, and its form. */
export function SupplierLine({ form: { supplier, formerly, rows }, onDownload }: { readonly form: SupplierForm; readonly onDownload: () => void }): ReactElement {
  const styles = useStyles();
  const { state, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  return (
    <li className={styles.line}>
      <span className={styles.words}>
        <span>{supplier}</span>
        <Caption1 className={styles.quiet}>{[...askedWords(rows, words, number), ...(formerly.length === 0 ? [] : [words.formerly(formerly.join("; "))])].join(" · ")}</Caption1>
      </span>
      <Button className={styles.button} size="small" disabled={state.busy !== null} aria-label={words.downloadOf(supplier)} onClick={onDownload}>{words.download}</Button>
    </li>
  );
}
