import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import type { CopiedCell } from "../../core/text/copied-table";
import { copiedTable } from "../../core/text/copied-table";
import { usePane } from "../state/pane-context";
import { copyToClipboard } from "./copy-to-clipboard";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "flex-end", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { color: tokens.colorNeutralForeground2 },
});

interface CopyButtonProps {
  /** The rows as they are by the click, the header first. */
  readonly rows: () => readonly (readonly CopiedCell[])[];
}

/** Copies what the list shows as a table for Excel or Word, and says so. */
export function CopyButton({ rows }: CopyButtonProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [said, setSaid] = useState("");
  const words = messages.pane.copy;
  const copy = (): void => {
    const table = rows();
    setSaid(copyToClipboard(copiedTable(table)) ? words.done(messages.numbers.number(table.length - 1)) : words.failed);
  };
  return (
    <div className={styles.line}>
      <Caption1 role="status" className={styles.said}>
        {said}
      </Caption1>
      <Button size="small" appearance="subtle" icon={<Copy16Regular />} title={words.hint} onClick={copy}>
        {words.copy}
      </Button>
    </div>
  );
}
