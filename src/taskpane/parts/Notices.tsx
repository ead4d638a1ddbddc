import { Button, Caption1, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Failure } from "../../app/session";
import { failureSentence } from "../../i18n/failure-sentence";
import { usePane } from "../state/pane-context";
import { noticeSentence } from "./notice-sentence";

const useStyles = makeStyles({
  detail: { display: "block", overflowWrap: "anywhere" },
  bar: { flexShrink: 0, margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** What has just been done, with its undo, or what went wrong, with a way to try again. */
export function Notices(): ReactElement | null {
  const { state } = usePane();
  if (state.failure) return <FailureBar />;
  return state.notice ? <NoticeBar /> : null;
}

function FailureBar(): ReactElement | null {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  if (!state.failure) return null;
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {failureSentence(state.failure, messages)}
        <Detail failure={state.failure} />
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton />}>
        {state.failure.kind !== "nothing-to-undo" && (
          <Button size="small" onClick={() => void controller.retry()}>
            {messages.pane.scan.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What Excel itself said, where our sentence cannot name the cause: small, for whoever gives support. */
function Detail({ failure }: { readonly failure: Failure }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  if (failure.kind !== "host" || failure.error.failure !== "unknown" || failure.error.message === "") return null;
  return <Caption1 className={styles.detail}>{messages.failures.detail(failure.error.message)}</Caption1>;
}

function NoticeBar(): ReactElement | null {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  if (!state.notice) return null;
  const { kind } = state.notice;
  return (
    <MessageBar className={styles.bar} intent={kind === "checked" ? "info" : "success"} layout="multiline">
      <MessageBarBody>{noticeSentence(state.notice, messages)}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton />}>
        {kind !== "undone" && kind !== "checked" && (
          <Button size="small" onClick={() => void controller.undo()}>
            {messages.pane.header.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function DismissButton(): ReactElement {
  const { controller, messages } = usePane();
  return <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={messages.pane.notice.dismiss} onClick={() => controller.dismiss()} />;
}
