import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lazy } from "react";
import { LazyView } from "../parts/LazyView";
import { Notices } from "../parts/Notices";
import { usePane } from "../state/pane-context";
import type { PaneState } from "../state/pane-state";
import { EmptyState } from "./EmptyState";
import { HeaderCard } from "./HeaderCard";
import { ScanProgress } from "./ScanProgress";
import { TableTabs } from "./TableTabs";

const FillView = lazy(() => import(/* webpackChunkName: "fill-view" */ "./FillView").then(({ FillView: view }) => ({ default: view })));

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", height: "100%", color: tokens.colorNeutralForeground1 },
});

/** Chooses what the pane shows: scanning, nothing found, the preview of a fill, or the table. */
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

function Content({ analysis, preview }: PaneState): ReactElement {
  if (!analysis) return <ScanProgress />;
  if (analysis.tables.length === 0) return <EmptyState />;
  if (preview) {
    return (
      <LazyView>
        <FillView preview={preview} />
      </LazyView>
    );
  }
  return (
    <>
      <HeaderCard />
      <TableTabs />
    </>
  );
}
