import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import type { Messages } from "../i18n/messages";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { PaneContext } from "./state/pane-context";
import type { PaneController } from "./state/pane-controller";
import { Main } from "./views/Main";

export interface AppProps {
  readonly controller: PaneController;
  readonly messages: Messages;
  readonly theme: Theme;
}

const useStyles = makeStyles({
  root: { height: "100%", boxSizing: "border-box", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground1 },
});

/** The task pane: theme, language and what the views share. */
export function App({ controller, messages, theme }: AppProps): ReactElement {
  const styles = useStyles();
  const pane = useMemo(() => ({ controller, messages }), [controller, messages]);
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <PaneContext.Provider value={pane}>
        <ErrorBoundary message={messages.pane.crashed} retry={messages.pane.scan.retry}>
          <Main />
        </ErrorBoundary>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
