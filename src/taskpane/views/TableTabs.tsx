import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { lazy } from "react";
import { LazyView } from "../parts/LazyView";
import { Tabs } from "../parts/Tabs";
import { usePane, useTable } from "../state/pane-context";
import type { PaneTab } from "../state/pane-state";
import { Overview } from "./Overview";

const FindingsView = lazy(() => import(/* webpackChunkName: "findings-view" */ "./FindingsView").then(({ FindingsView: view }) => ({ default: view })));
const AdviceView = lazy(() => import(/* webpackChunkName: "advice-view" */ "./AdviceView").then(({ AdviceView: view }) => ({ default: view })));
const ToolList = lazy(() => import(/* webpackChunkName: "tools" */ "../tools/ToolList").then(({ ToolList: view }) => ({ default: view })));

const TABS: readonly PaneTab[] = ["overview", "findings", "advice", "tools"];

const useStyles = makeStyles({
  panel: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
});

/** The readings of the table: scores by group, what is wrong, what wins points; and what else can be done. */
export function TableTabs(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { findings, advice } = useTable();
  const { tabs } = messages.pane;
  const counts: Readonly<Record<PaneTab, number>> = { overview: 0, findings: findings.length, advice: advice.length, tools: 0 };
  const label = (tab: PaneTab): string => (counts[tab] === 0 ? tabs[tab] : tabs.count(tabs[tab], messages.numbers.number(counts[tab])));
  return (
    <>
      <Tabs
        label={tabs.label}
        tabs={TABS.map((name) => ({ name, label: label(name) }))}
        selected={state.tab}
        panel="tab-panel"
        onSelect={(tab) => controller.showTab(tab)}
      />
      <div key={state.tab} id="tab-panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`} className={styles.panel}>
        <TabContent tab={state.tab} />
      </div>
    </>
  );
}

function TabContent({ tab }: { readonly tab: PaneTab }): ReactElement {
  switch (tab) {
    case "overview":
      return <Overview />;
    case "findings":
      return <LazyView><FindingsView /></LazyView>;
    case "advice":
      return <LazyView><AdviceView /></LazyView>;
    case "tools":
      return <LazyView><ToolList /></LazyView>;
    default:
      return tab satisfies never;
  }
}
