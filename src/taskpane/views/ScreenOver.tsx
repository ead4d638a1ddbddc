import type { ReactElement } from "react";
import { loadedLater } from "../parts/loaded-later";
import type { Screen } from "../state/screen";

const FillView = loadedLater(() => import(/* webpackChunkName: "fill-view" */ "./FillView").then(({ FillView }) => FillView));
const RuleView = loadedLater(() => import(/* webpackChunkName: "rule-view" */ "./RuleView").then(({ RuleView }) => RuleView));
const ToolScreen = loadedLater(() => import(/* webpackChunkName: "tools" */ "../tools/ToolScreen").then(({ ToolScreen }) => ToolScreen));

/** The screen over the table, each loaded when it is first opened; null while the table itself is shown. */
export function ScreenOver({ screen }: { readonly screen: Screen }): ReactElement | null {
  switch (screen.kind) {
    case "table":
      return null;
    case "fill":
      return <FillView preview={screen.preview} />;
    case "rule":
      return <RuleView node={screen.node} />;
    case "tool":
      return <ToolScreen tool={screen.tool} />;
    default:
      return screen satisfies never;
  }
}
