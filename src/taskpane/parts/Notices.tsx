import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { Failure } from "../../app/session";
import { failureSentence } from "../../i18n/failure-sentence";
import { usePane } from "../state/pane-context";
import type { Notice, PaneState } from "../state/pane-state";
import { Banner } from "./Banner";
import { noticeSentence } from "./notice-sentence";

/** What the undo button beside the message takes back. */
const UNDOABLE: ReadonlySet<Notice["kind"]> = new Set(["filled", "highlighted", "unhighlighted"]);

function isUndoable(notice: Notice): boolean {
  return notice.kind === "said" ? notice.undoable : UNDOABLE.has(notice.kind);
}

const useStyles = makeStyles({
  detail: { display: "block" },
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** What has just been done, with its undo, or what went wrong, with a way to try again. */
export function Notices(): ReactElement | null {
  const { state } = usePane();
  if (state.failure) return <FailureBar failure={state.failure} />;
  if (state.notice) return <NoticeBar notice={state.notice} />;
  return state.stateProblem ? <StateProblemBar key={state.stateProblem} problem={state.stateProblem} /> : null;
}

function FailureBar({ failure }: { readonly failure: Failure }): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const retry = (
    <Button size="small" onClick={() => void controller.retry()}>
      {messages.pane.scan.retry}
    </Button>
  );
  return (
    <Banner intent="error" className={styles.bar} actions={<>{failure.kind !== "nothing-to-undo" && retry}<CloseButton onClick={() => controller.dismiss()} /></>}>
      {failureSentence(failure, messages)}
      <Detail failure={failure} />
    </Banner>
  );
}

/** What Excel itself said, where our sentence cannot name the cause: small, for whoever gives support. */
function Detail({ failure }: { readonly failure: Failure }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  if (failure.kind !== "host" || failure.error.failure !== "unknown" || failure.error.message === "") return null;
  return <Caption1 className={styles.detail}>{messages.failures.detail(failure.error.message)}</Caption1>;
}

function NoticeBar({ notice }: { readonly notice: Notice }): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const undo = (
    <Button size="small" onClick={() => void controller.undo()}>
      {messages.pane.header.undo}
    </Button>
  );
  return (
    <Banner
      intent={notice.kind === "checked" || notice.kind === "stopped" ? "info" : "success"}
      className={styles.bar}
      actions={<>{isUndoable(notice) && undo}<CloseButton onClick={() => controller.dismiss()} /></>}
    >
      {noticeSentence(notice, messages)}
    </Banner>
  );
}

/** What was kept in the workbook is not used: said until it is closed. */
function StateProblemBar({ problem }: { readonly problem: NonNullable<PaneState["stateProblem"]> }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <Banner intent="warning" className={styles.bar} actions={<CloseButton onClick={() => setClosed(true)} />}>
      {messages.failures.state[problem]}
    </Banner>
  );
}

function CloseButton({ onClick }: { readonly onClick: () => void }): ReactElement {
  const { messages } = usePane();
  return (
    <Button size="small" appearance="transparent" aria-label={messages.pane.notice.dismiss} onClick={onClick}>
      {messages.pane.notice.close}
    </Button>
  );
}
