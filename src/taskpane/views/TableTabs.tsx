import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { loadedLater } from "../parts/loaded-later";
import { Tabs } from "../parts/Tabs";
import { usePane, useTable } from "../state/pane-context";
import type { PaneTab } from "../state/pane-state";
import { Overview } from "./Overview";

const FindingsView = loadedLater(() => import(/* webpackChunkName: "findings-view" */ "./FindingsView").then(({ FindingsView }) => FindingsView));
const AdviceView = loadedLater(() => import(/* webpackChunkName: "advice-view" */ "./AdviceView").then(({ AdviceView }) => AdviceView));
const ToolList = loadedLater(() => import(/* webpackChunkName: "tools" */ "../tools/ToolList").then(({ ToolList }) => ToolList));

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
  const label = (tab: PaneTab): string => {
    const count = messages.numbers.number(counts[tab]);
    if (tab === "findings" && state.lacking.includes("checks")) return tabs.countSoFar(tabs.findings, counts.findings === 0 ? "" : count);
    return counts[tab] === 0 ? tabs[tab] : tabs.count(tabs[tab], count);
  };
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
      return <FindingsView />;
    case "advice":
      return <AdviceView />;
    case "tools":
      return <ToolList />;
    default:
      return tab satisfies never;
  }
}
