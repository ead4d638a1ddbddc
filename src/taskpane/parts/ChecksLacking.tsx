import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../state/pane-context";
import { Banner } from "./Banner";

const useStyles = makeStyles({
  checking: { display: "block", color: tokens.colorNeutralForeground2, marginBottom: tokens.spacingVerticalS },
  lacking: { marginBottom: tokens.spacingVerticalS },
});

/** Says that not everything has been checked yet, and where checks did not arrive, offers to ask for them again. */
export function ChecksLacking(): ReactElement | null {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { findings } = messages.pane;
  if (!state.lacking.includes("checks")) return null;
  if (state.completing) return <Caption1 className={styles.checking} role="status">{findings.checking}</Caption1>;
  const checkOn = (
    <Button size="small" onClick={() => void controller.complete()}>
      {findings.checkOn}
    </Button>
  );
  return <Banner intent="warning" className={styles.lacking} actions={checkOn}>{findings.lacking}</Banner>;
}
