import { webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/** Fluent's theme for Office's. The dark one is a file of its own: most never see it, and where it does not arrive the pane is light. */
export async function loadTheme(dark: boolean): Promise<Theme> {
  if (!dark) return webLightTheme;
  return import(/* webpackChunkName: "dark-theme" */ "./dark-theme").then(({ darkTheme }) => darkTheme, () => webLightTheme);
}
