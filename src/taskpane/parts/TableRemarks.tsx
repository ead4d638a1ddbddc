import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane, useTable } from "../state/pane-context";
import { Banner } from "./Banner";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  link: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What is to be known before the table's figures are trusted: columns that are not certain, the set that it follows, sheets that it goes on in. */
export function TableRemarks(): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const { tree: { parts }, framework } = useTable();
  const doubts = parts.flatMap(({ table }) => table.doubts ?? []);
  const words = messages.pane.header;
  const confirm = (
    <Button size="small" onClick={() => controller.showTool("columns")}>
      {words.confirmColumns}
    </Button>
  );
  return (
    <>
      {doubts.length > 0 && (
        <Banner intent="warning" actions={confirm}>
          {words.doubtful(messages.numbers.number(doubts.length))}
        </Banner>
      )}
      {framework && (
        <button type="button" className={styles.link} title={framework.framework.title} onClick={() => controller.showTool("frameworks")}>
          {words.framework(framework.framework.title, messages.numbers.percent(framework.confidence), messages.numbers.number(framework.differences.length))}
        </button>
      )}
      {parts.length > 1 && <Caption1 className={styles.quiet}>{words.overSheets(parts.map(({ table }) => `“${table.sheet}”`).join(", "))}</Caption1>}
    </>
  );
}
