import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Messages } from "../../i18n/messages";
import { usePane } from "../state/pane-context";
import type { PaneState } from "../state/pane-state";

const useStyles = makeStyles({
  // In sight wherever the list below was scrolled to.
  running: { position: "sticky", top: 0, zIndex: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralBackground1 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

/** How far a fill or a tool's work is and a way to stop it; nothing while none is under way. */
export function RunningWork(): ReactElement | null {
  const styles = useStyles();
  const { state: { busy, progress }, controller, messages } = usePane();
  const { running } = messages.pane;
  if (busy !== "tool" && busy !== "fill") return null;
  return (
    <div className={styles.running} role="status">
      <ProgressBar aria-label={running.working} {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})} />
      <div className={styles.line}>
        <Caption1>{howFar(progress, messages)}</Caption1>
        {progress && (
          <Button size="small" onClick={() => controller.stop()}>
            {running.stop}
          </Button>
        )}
      </div>
    </div>
  );
}

function howFar(progress: PaneState["progress"], { pane: { running }, numbers: { number } }: Messages): string {
  if (!progress) return running.working;
  return running[progress.writing ? "writing" : "progress"](number(progress.done), number(progress.total));
}
