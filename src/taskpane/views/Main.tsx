import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
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

const RuleView = lazy(() => import(/* webpackChunkName: "rule-view" */ "./RuleView").then(({ RuleView: view }) => ({ default: view })));

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", height: "100%", color: tokens.colorNeutralForeground1 },
  table: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  behind: { display: "none" },
});

/** Chooses what the pane shows: scanning, nothing found, the preview of a fill, a rule, or the table. */
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

function Content({ analysis, preview, rule }: PaneState): ReactElement {
  const styles = useStyles();
  if (!analysis) return <ScanProgress />;
  if (analysis.tables.length === 0) return <EmptyState />;
  if (preview) {
    return (
      <LazyView>
        <FillView preview={preview} />
      </LazyView>
    );
  }
  // The table stays behind a rule, so that the way back leads to the place where the user was.
  return (
    <>
      <div className={mergeClasses(styles.table, rule !== null && styles.behind)}>
        <HeaderCard />
        <TableTabs />
      </div>
      {rule !== null && (
        <LazyView>
          <RuleView node={rule} />
        </LazyView>
      )}
    </>
  );
}
