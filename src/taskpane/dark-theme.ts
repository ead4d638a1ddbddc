import { webDarkTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/** Fluent's own dark theme, under a name that is loaded on demand. */
export const darkTheme: Theme = webDarkTheme;
