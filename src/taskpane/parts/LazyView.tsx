import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Suspense } from "react";
import { usePane } from "../state/pane-context";
import { ErrorBoundary } from "./ErrorBoundary";

const useStyles = makeStyles({
  waiting: { display: "block", padding: tokens.spacingVerticalXXL, textAlign: "center", color: tokens.colorNeutralForeground2 },
});

/** A part of the pane that is loaded when it is first looked at. */
export function LazyView({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { tabs, scan } = messages.pane;
  return (
    <ErrorBoundary message={tabs.loadFailed} retry={scan.retry}>
      <Suspense fallback={<Caption1 className={styles.waiting} role="status">{tabs.loading}</Caption1>}>{children}</Suspense>
    </ErrorBoundary>
  );
}
