import { webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/** Fluent's theme for Office's. The dark one is a file of its own: most never see it. */
export async function loadTheme(dark: boolean): Promise<Theme> {
  return dark ? (await import(/* webpackChunkName: "dark-theme" */ "./dark-theme")).darkTheme : webLightTheme;
}
