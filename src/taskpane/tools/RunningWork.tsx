import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTool } from "./use-tool";

const useStyles = makeStyles({
  running: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
});

/** How far a tool's work is and a way to stop it; nothing while none is under way. */
export function RunningWork(): ReactElement | null {
  const styles = useStyles();
  const { state, controller, messages, words } = useTool();
  const { progress } = state;
  const { number } = messages.numbers;
  if (state.busy !== "tool") return null;
  return (
    <div className={styles.running} role="status">
      <ProgressBar aria-label={words.common.running} {...(progress ? { value: progress.done, max: Math.max(1, progress.total) } : {})} />
      <div className={styles.line}>
        <Caption1>{progress ? words.common.progress(number(progress.done), number(progress.total)) : words.common.running}</Caption1>
        {progress && (
          <Button size="small" onClick={() => controller.stop()}>
            {words.common.stop}
          </Button>
        )}
      </div>
    </div>
  );
}
