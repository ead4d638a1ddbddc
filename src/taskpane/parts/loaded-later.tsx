import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentType, ReactElement } from "react";
import { useCallback, useEffect, useState } from "react";
import { usePane } from "../state/pane-context";
import { Banner } from "./Banner";
import { ErrorBoundary } from "./ErrorBoundary";

const useStyles = makeStyles({
  waiting: { display: "block", padding: tokens.spacingVerticalXXL, textAlign: "center", color: tokens.colorNeutralForeground2 },
});

/**
 * A part of the pane that is loaded when it is first looked at. Our own, because React's `lazy` never asks
 * again for what did not arrive once.
 */
export function loadedLater<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let arrived: ComponentType<Props> | null = null;
  return function LoadedLater(props: Props): ReactElement {
    const [Part, setPart] = useState(() => arrived);
    const [failed, setFailed] = useState(false);
    const { messages } = usePane();
    const { tabs, scan } = messages.pane;
    const ask = useCallback(() => {
      setFailed(false);
      load().then(
        (part) => {
          arrived = part;
          setPart(() => part);
        },
        () => setFailed(true),
      );
    }, []);
    useEffect(() => {
      if (!arrived) ask();
    }, [ask]);
    if (failed) return <Banner intent="error" actions={<Button size="small" onClick={ask}>{scan.retry}</Button>}>{tabs.loadFailed}</Banner>;
    return Part ? <ErrorBoundary message={tabs.loadFailed} retry={scan.retry}><Part {...props} /></ErrorBoundary> : <Opening />;
  };
}

function Opening(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  return <Caption1 className={styles.waiting} role="status">{messages.pane.tabs.loading}</Caption1>;
}
