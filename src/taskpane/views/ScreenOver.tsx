import type { ReactElement } from "react";
import { lazy } from "react";
import { LazyView } from "../parts/LazyView";
import type { Screen } from "../state/screen";

const FillView = lazy(() => import(/* webpackChunkName: "fill-view" */ "./FillView").then(({ FillView: view }) => ({ default: view })));
const RuleView = lazy(() => import(/* webpackChunkName: "rule-view" */ "./RuleView").then(({ RuleView: view }) => ({ default: view })));
const ToolScreen = lazy(() => import(/* webpackChunkName: "tools" */ "../tools/ToolScreen").then(({ ToolScreen: view }) => ({ default: view })));

/** The screen over the table, each loaded when it is first opened; null while the table itself is shown. */
export function ScreenOver({ screen }: { readonly screen: Screen }): ReactElement | null {
  switch (screen.kind) {
    case "table":
      return null;
    case "fill":
      return <LazyView><FillView preview={screen.preview} /></LazyView>;
    case "rule":
      return <LazyView><RuleView node={screen.node} /></LazyView>;
    case "tool":
      return <LazyView><ToolScreen tool={screen.tool} /></LazyView>;
    default:
      return screen satisfies never;
  }
}
