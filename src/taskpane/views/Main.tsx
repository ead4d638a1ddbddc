import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Notices } from "../parts/Notices";
import { usePane } from "../state/pane-context";
import type { PaneState } from "../state/pane-state";
import { EmptyState } from "./EmptyState";
import { HeaderCard } from "./HeaderCard";
import { ScanProgress } from "./ScanProgress";
import { ScreenOver } from "./ScreenOver";
import { TableTabs } from "./TableTabs";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", height: "100%", color: tokens.colorNeutralForeground1 },
  under: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
  behind: { display: "none" },
});

/** Chooses what the pane shows: scanning, nothing found, or the table, and what is over it. */
export function Main(): ReactElement {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <main className={styles.column}>
      <Notices />
      <Content {...state} />
    </main>
  );
}

function Content({ analysis, screen }: PaneState): ReactElement {
  const styles = useStyles();
  if (!analysis) return <ScanProgress />;
  // What is under a screen stays there, so that the way back leads to the place where the user was.
  return (
    <>
      <div className={mergeClasses(styles.under, screen.kind !== "table" && styles.behind)}>
        {analysis.tables.length === 0 ? <EmptyState /> : <Table />}
      </div>
      <ScreenOver screen={screen} />
    </>
  );
}

function Table(): ReactElement {
  return (
    <>
      <HeaderCard />
      <TableTabs />
    </>
  );
}
