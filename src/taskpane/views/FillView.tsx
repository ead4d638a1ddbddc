import { Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { columnLetters } from "../../core/grid/address";
import type { FillPreview } from "../../core/plan/fill-preview";
import { Banner } from "../parts/Banner";
import { ChangeList } from "../parts/ChangeList";
import { FillModes } from "../parts/FillModes";
import { KeptList } from "../parts/KeptList";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, padding: tokens.spacingVerticalS, flexShrink: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  apply: { flexGrow: 1 },
});

/** What filling would do, before anything is written: how, where, which cells, and what stays. */
export function FillView({ preview }: { readonly preview: FillPreview }): ReactElement {
  const styles = useStyles();
  const { controller, messages } = usePane();
  const { fill } = messages.pane;
  return (
    <section className={styles.view} aria-label={fill.title}>
      <div className={styles.heading}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={fill.back} title={fill.back} onClick={() => controller.closeFill()} />
        <Subtitle2 as="h1">{fill.title}</Subtitle2>
      </div>
      <div className={styles.body}>
        <FillModes mode={preview.mode} />
        <Where preview={preview} />
        <Overwrites preview={preview} />
        <ChangeList changes={preview.changes} />
        <KeptList kept={preview.kept} />
      </div>
      <Actions preview={preview} />
    </section>
  );
}

function Where({ preview: { target, inputs } }: { readonly preview: FillPreview }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { fill } = messages.pane;
  const { number } = messages.numbers;
  const column = columnLetters(target.column);
  return (
    <Caption1 className={styles.quiet}>
      {target.isNew ? fill.newTarget(column, target.header) : fill.target(column, target.header)}{" "}
      {inputs.total > 0 && fill.inputs(number(inputs.total), number(inputs.typed))}
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

function Actions({ preview }: { readonly preview: FillPreview }): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const { fill } = messages.pane;
  const busy = state.busy !== null;
  return (
    <div className={styles.actions}>
      <Button className={styles.apply} appearance="primary" disabled={preview.empty || busy} onClick={() => void controller.applyFill()}>
        {busy ? fill.applying : fill.apply}
      </Button>
      <Button disabled={busy} onClick={() => controller.closeFill()}>
        {fill.cancel}
      </Button>
    </div>
  );
}
