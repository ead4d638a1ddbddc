import { Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { viewTrend } from "../../../app/use-cases/take-snapshot";
import { trendLabels } from "../../../i18n/trend-labels";
import { Banner } from "../../parts/Banner";
import { useFound } from "../../state/use-found";
import { useTool } from "../use-tool";
import { KeepQuarter } from "./KeepQuarter";
import { TrendList } from "./TrendList";

const find = viewTrend(trendLabels);

/** Keeps a quarter, and shows what moved since those that were kept. */
export function TrendScreen(): ReactElement {
  const { words: { trend: words } } = useTool();
  const view = useFound(find);
  if (!view) return <Caption1 role="status">{words.finding}</Caption1>;
  const { reading, present } = view;
  return (
    <>
      <KeepQuarter kept={reading.kind === "read" ? reading.trend.quarters : []} />
      {reading.kind === "absent" && <Caption1>{words.none}</Caption1>}
      {reading.kind === "moved" && <Banner intent="warning">{words.moved}</Banner>}
      {reading.kind === "read" && <TrendList trend={reading.trend} present={present} />}
    </>
  );
}
