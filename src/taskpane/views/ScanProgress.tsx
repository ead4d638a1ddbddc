import { Body1, Button, Caption1, makeStyles, ProgressBar, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXL },
  action: { alignSelf: "flex-start" },
});

/** The first scan: how far it is and a way to stop it; or, once stopped or failed, a way to begin again. */
export function ScanProgress(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { scan, productName } = messages.pane;
  const again = (
    <Button className={styles.action} appearance="primary" onClick={() => void controller.scan()}>
      {scan.again}
    </Button>
  );
  return (
    <section className={styles.page} aria-live="polite">
      <Subtitle2 as="h1">{productName}</Subtitle2>
      {state.busy ? <Running /> : state.stopped && <Body1>{scan.stopped}</Body1>}
      {!state.busy && again}
    </section>
  );
}

function Running(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { scan } = messages.pane;
  const { progress } = state;
  const { number } = messages.numbers;
  return (
    <>
      <Body1>{scan.running}</Body1>
      <ProgressBar aria-label={scan.running} {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})} />
      {progress && <Caption1>{scan.progress(number(progress.done), number(progress.total))}</Caption1>}
      <Button className={styles.action} onClick={() => controller.stop()}>
        {scan.cancel}
      </Button>
    </>
  );
}
