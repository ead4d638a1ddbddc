import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnLetters } from "../../core/grid/address";
import type { FillPreview } from "../../core/plan/fill-preview";
import { fillObstacles } from "../../i18n/fill-obstacles";
import { obstacleSentences } from "../../i18n/obstacle-sentences";
import { failureSentence } from "../../i18n/failure-sentence";
import { Banner } from "../parts/Banner";
import { ChangeList } from "../parts/ChangeList";
import { FillModes } from "../parts/FillModes";
import { KeptList } from "../parts/KeptList";
import { RunningWork } from "../parts/RunningWork";
import { ScreenFrame } from "../parts/ScreenFrame";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  apply: { flexGrow: 1 },
});

/** What filling would do, before anything is written: how, where, which cells, and what stays. */
export function FillView({ preview }: { readonly preview: FillPreview }): ReactElement {
  const { messages } = usePane();
  return (
    <ScreenFrame title={messages.pane.fill.title} actions={<Actions preview={preview} />}>
      <RunningWork />
      <FillModes mode={preview.mode} />
      <Unreadable preview={preview} />
      <Where preview={preview} />
      <SecondWorkbook preview={preview} />
      <Overwrites preview={preview} />
      <Obstacles kept={preview.kept} />
      <ChangeList changes={preview.changes} />
      <KeptList kept={preview.kept} />
    </ScreenFrame>
  );
}

/** Why nothing can be filled. */
function Unreadable({ preview: { unreadable } }: { readonly preview: FillPreview }): ReactElement | null {
  const { messages } = usePane();
  return unreadable && <Banner intent="error">{failureSentence({ kind: "columns-lost", lost: unreadable }, messages)}</Banner>;
}

/** Where the workbook takes no input sheet, the way to a second one; once every figure is known there is nothing to say. */
function SecondWorkbook({ preview: { detached, inputs } }: { readonly preview: FillPreview }): ReactElement | null {
  const { controller, messages } = usePane();
  const words = fillObstacles[messages.language];
  const { number } = messages.numbers;
  if (!detached || inputs.typed === inputs.total) return null;
  return (
    <Banner intent="info" actions={<Button size="small" appearance="primary" onClick={() => controller.showTool("collect")}>{words.secondWorkbook}</Button>}>
      {words.detached(number(inputs.typed), number(inputs.total))}
    </Banner>
  );
}

function Where({ preview: { target, inputs, detached } }: { readonly preview: FillPreview }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { fill } = messages.pane;
  const { number } = messages.numbers;
  const column = columnLetters(target.column);
  return (
    <Caption1 className={styles.quiet}>
      {target.isNew ? fill.newTarget(column, target.header) : fill.target(column, target.header)}{" "}
      {inputs.total > 0 && !detached && fill.inputs(number(inputs.total), number(inputs.typed))}
    </Caption1>
  );
}

function Overwrites({ preview }: { readonly preview: FillPreview }): ReactElement | null {
  const { messages } = usePane();
  const count = preview.changes.filter((change) => change.overwrites).length;
  if (count === 0) return null;
  return (
    <Banner intent="warning">{messages.pane.fill.overwrites(messages.numbers.number(count))}</Banner>
  );
}

/** Cells that could not be written: they are named here, because a missing score is a wrong total. */
function Obstacles({ kept }: Pick<FillPreview, "kept">): ReactElement {
  const { messages } = usePane();
  return (
    <>
      {obstacleSentences(kept, messages).map((sentence) => (
        <Banner key={sentence} intent="warning">{sentence}</Banner>
      ))}
    </>
  );
}

function Actions({ preview }: { readonly preview: FillPreview }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { fill } = messages.pane;
  const busy = state.busy !== null;
  return (
    <>
      <Button className={styles.apply} appearance={preview.detached && preview.inputs.typed === 0 ? "secondary" : "primary"} disabled={preview.empty || busy} onClick={() => void controller.applyFill()}>
        {busy ? fill.applying : fill.apply}
      </Button>
      <Button disabled={busy} onClick={() => controller.back()}>
        {fill.cancel}
      </Button>
    </>
  );
}
