import { Button, Caption1, Field, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { SnapshotOutcome } from "../../../app/use-cases/take-snapshot";
import { takeSnapshot } from "../../../app/use-cases/take-snapshot";
import type { Quarter } from "../../../core/trend/quarter";
import { quarterBefore, quarterName, quarterOf, sameQuarter } from "../../../core/trend/quarter";
import { trendLabels } from "../../../i18n/trend-labels";
import { Banner } from "../../parts/Banner";
import { NativeSelect } from "../../parts/NativeSelect";
import { today } from "../../state/today";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";

/** The present quarter and so many before it can be kept. */
const OFFERED = 8;

const useStyles = makeStyles({ actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** Chooses a quarter and keeps it; one that was kept is asked about first. */
export function KeepQuarter({ kept }: { readonly kept: readonly Quarter[] }): ReactElement {
  const { state, tool, messages: { numbers: { number } }, words: { trend: words } } = useTool();
  const [back, setBack] = useState(0);
  const [outcome, setOutcome] = useState<SnapshotOutcome | null>(null);
  const present = quarterOf(today());
  const quarter = quarterBefore(present, back);
  const isKept = kept.some((each) => sameQuarter(each, quarter));
  const keep = async (): Promise<void> => {
    const notice = (done: SnapshotOutcome) => (done.kind === "kept" ? { text: words.kept(number(done.known), quarterName(quarter)), undoable: true } : null);
    setOutcome(await tool.act((context) => takeSnapshot(context, { quarter, replace: isKept, labels: trendLabels }), notice));
  };
  return (
    <ToolSection title={words.keepTitle} hint={words.keepHint}>
      <Field label={words.quarter}>
        <NativeSelect value={String(back)} disabled={state.busy !== null} onChange={({ target }) => setBack(Number(target.value))}>
          {Array.from({ length: OFFERED }, (_, index) => quarterBefore(present, index)).map((each, index) => (
            <option key={index} value={String(index)}>{kept.some((other) => sameQuarter(each, other)) ? words.isKept(quarterName(each)) : quarterName(each)}</option>
          ))}
        </NativeSelect>
      </Field>
      <Confirmed key={`${back} ${String(isKept)}`} quarter={quarterName(quarter)} isKept={isKept} onKeep={() => void keep()} />
      {outcome && outcome.kind !== "kept" && <Banner intent="warning">{words.refused[outcome.kind]}</Banner>}
    </ToolSection>
  );
}

/** The button; for a quarter that was kept, the question whether to replace it comes first. */
function Confirmed({ quarter, isKept, onKeep }: { readonly quarter: string; readonly isKept: boolean; readonly onKeep: () => void }): ReactElement {
  const styles = useStyles();
  const { state, words: { trend: words } } = useTool();
  const [asked, setAsked] = useState(false);
  const busy = state.busy !== null;
  if (!isKept) return <div className={styles.actions}><Button appearance="primary" disabled={busy} onClick={onKeep}>{words.keep(quarter)}</Button></div>;
  if (!asked) return <div className={styles.actions}><Button disabled={busy} onClick={() => setAsked(true)}>{words.keepAgain(quarter)}</Button></div>;
  return (
    <>
      <Caption1 role="alert">{words.sure(quarter)}</Caption1>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy} onClick={onKeep}>{words.replace}</Button>
        <Button disabled={busy} onClick={() => setAsked(false)}>{words.leave}</Button>
      </div>
    </>
  );
}
