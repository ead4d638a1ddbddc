import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import type { Language } from "../i18n/language";
import { messages } from "../i18n/messages";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { PaneContext } from "./state/pane-context";
import type { PaneController } from "./state/pane-controller";
import { Main } from "./views/Main";

export interface AppProps {
  readonly controller: PaneController;
  readonly language: Language;
  readonly dark: boolean;
}

const useStyles = makeStyles({
  root: { height: "100%", boxSizing: "border-box", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground1 },
});

/** The task pane: theme, language and what the views share. */
export function App({ controller, language, dark }: AppProps): ReactElement {
  const styles = useStyles();
  const pane = useMemo(() => ({ controller, messages: messages(language) }), [controller, language]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.root}>
      <PaneContext.Provider value={pane}>
        <ErrorBoundary message={pane.messages.pane.crashed} retry={pane.messages.pane.scan.retry}>
          <Main />
        </ErrorBoundary>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
