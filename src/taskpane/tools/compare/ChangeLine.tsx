import { Badge, Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { YearChange } from "../../../core/compare/compare-years";
import type { IndicatorNode } from "../../../core/score/indicator-tree";
import { signedPoints, yearChangeWords } from "../../../i18n/year-change-words";
import { useListStyles } from "../../parts/list-styles";
import { NativeSelect } from "../../parts/NativeSelect";
import { useTable } from "../../state/pane-context";
import { useTool } from "../use-tool";
import type { Comparison } from "./use-comparison";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  points: { flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingInlineStart: tokens.spacingHorizontalS },
});

interface ChangeLineProps {
  readonly change: YearChange;
  /** Earlier rows that no row goes on. */
  readonly free: readonly IndicatorNode[];
  readonly say: Comparison["say"];
}

/** One indicator of both years: its scores, what is to be said of it, and what the user can say. */
export function ChangeLine({ change, free, say }: ChangeLineProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { messages: { numbers }, tool, words: { compare: words } } = useTool();
  const { table } = useTable();
  const { now, before, points } = change;
  const shown = now ?? before;
  const score = (value: number | null): string => (value === null ? words.noScore : numbers.number(value));
  const text = (
    <>
      <span className={styles.line}>
        <Body1>{`${shown?.row.code ?? ""} ${shown?.row.name ?? ""}`}</Body1>
        {points !== null && points !== 0 && <Badge className={styles.points} appearance="tint" color={points > 0 ? "success" : "danger"}>{signedPoints(points, numbers.number)}</Badge>}
      </span>
      <Caption1>{now && before ? words.scores(score(change.scoreBefore), score(change.scoreNow)) : score(change.scoreNow ?? change.scoreBefore)}</Caption1>
      {yearChangeWords(change, words, numbers).map((sentence) => <Caption1 key={sentence} className={styles.quiet}>{sentence}</Caption1>)}
    </>
  );
  return (
    <li className={styles.item}>
      {now ? <button type="button" className={list.row} onClick={() => void tool.reveal(table.sheet, now.row.row, table.columns.name ?? table.firstColumn)}>{text}</button> : <div className={list.row}>{text}</div>}
      {now && <div className={styles.actions}><PairActions change={change} now={now} free={free} say={say} /></div>}
    </li>
  );
}

/** What the user can say of a row: that a pair is right or wrong, which earlier row a new one goes on, or that what was said is dropped. */
function PairActions({ change: { before, verdict, confirmed }, now, free, say }: ChangeLineProps & { readonly now: IndicatorNode }): ReactElement | null {
  const { state, words: { compare: words } } = useTool();
  const disabled = state.busy !== null;
  const name = `${now.row.code} ${now.row.name}`;
  if (before && verdict === "unsure") {
    return (
      <>
        <Button size="small" appearance="primary" disabled={disabled} aria-label={`${words.yes}: ${name}`} onClick={() => void say([{ path: now.path, before: before.path }])}>{words.yes}</Button>
        <Button size="small" disabled={disabled} aria-label={`${words.no}: ${name}`} onClick={() => void say([{ path: now.path, before: null }])}>{words.no}</Button>
      </>
    );
  }
  if (confirmed) return <Button size="small" disabled={disabled} aria-label={`${words.takeBack}: ${name}`} onClick={() => void say([{ path: now.path, before: undefined }])}>{words.takeBack}</Button>;
  if (verdict !== "added" || free.length === 0) return null;
  return (
    <NativeSelect aria-label={words.pairWith(name)} disabled={disabled} value="" onChange={({ target }) => void say([{ path: now.path, before: target.value }])}>
      <option value="">{words.noPair}</option>
      {free.map((node) => <option key={node.path} value={node.path}>{`${node.row.code} ${node.row.name}`}</option>)}
    </NativeSelect>
  );
}
