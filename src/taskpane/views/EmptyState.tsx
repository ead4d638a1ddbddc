import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { TableSearch20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { Banner } from "../parts/Banner";
import { loadedLater } from "../parts/loaded-later";
import { usePane } from "../state/pane-context";

const ToolList = loadedLater(() => import(/* webpackChunkName: "tools" */ "../tools/ToolList").then(({ ToolList }) => ToolList));

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXL },
  icon: { color: tokens.colorBrandForeground1, transform: "scale(1.6)", transformOrigin: "left" },
  looked: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  action: { alignSelf: "flex-start" },
});

/** No table was found: what one looks like, what to do, and the tools that need none. */
export function EmptyState(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { empty, scan } = messages.pane;
  const blank = state.analysis?.emptyWorkbook ?? true;
  const looked = state.analysis?.otherSheets ?? [];
  const doubtful = state.analysis?.doubtful.length ?? 0;
  const decide = (
    <Button size="small" onClick={() => controller.showTool("columns")}>
      {messages.pane.header.confirmColumns}
    </Button>
  );
  return (
    <section className={styles.page}>
      <TableSearch20Regular className={styles.icon} />
      <Subtitle2 as="h1">{empty.title}</Subtitle2>
      {doubtful > 0 && (
        <Banner intent="warning" actions={decide}>
          {messages.pane.doubtfulTables(messages.numbers.number(doubtful))}
        </Banner>
      )}
      <Body1>{blank ? empty.blank : empty.text}</Body1>
      {!blank && <Body1>{empty.next}</Body1>}
      {!blank && looked.length > 0 && <Caption1 className={styles.looked}>{empty.looked(looked.join(", "))}</Caption1>}
      <Button className={styles.action} appearance="primary" disabled={state.busy !== null} onClick={() => void controller.scan()}>
        {scan.again}
      </Button>
      <ToolList />
    </section>
  );
}
