import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ReadForms } from "../../../app/collect/form-files";
import { applyForms } from "../../../app/use-cases/collect-forms";
import type { FormMerge, GivenValue, MergedFigure } from "../../../core/collect/merge-forms";
import { useTool } from "../use-tool";
import { Conflicts } from "./Conflicts";
import { LeftEntries } from "./LeftEntries";
import { NewFigures } from "./NewFigures";
import { SilentAgencies } from "./SilentAgencies";
import { UnassessedRows } from "./UnassessedRows";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MergePreviewProps {
  readonly merge: FormMerge;
  /** Whether the figures are those of a second workbook: this one keeps them without a sheet. */
  readonly isWhole: boolean;
  /** The year of assessment that figures are collected for. */
  readonly year: number;
  readonly refused: ReadForms["refused"];
  readonly onPutAside: () => void;
}

/** What the returned forms would bring: what the user has to decide comes first, then what is new, what was left, and who is silent. */
export function MergePreview({ merge, isWhole, year, refused, onPutAside }: MergePreviewProps): ReactElement {
  const styles = useStyles();
  const { state, tool, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const [chosen, setChosen] = useState<ReadonlyMap<string, GivenValue>>(new Map());
  const conflicts = merge.figures.filter((figure) => figure.values.length > 1 && !isWritten(figure, chosen.get(figure.row.key)));
  const news = merge.figures.filter(({ values }) => values.length === 1);
  const brought = conflicts.length + news.length + merge.notAssessed.length + merge.peers.size;
  const decided = [...news, ...conflicts.filter(({ row }) => (chosen.get(row.key)?.form ?? null) !== null)];
  const figures = decided.length + merge.peers.size;
  const count = figures + merge.notAssessed.length;
  const scores = decided.filter(({ row }) => row.score !== null).length;
  const appliedFigures = isWhole ? words.wholeApplied : words.applied;
  const done = [
    ...(scores < figures ? [appliedFigures(number(figures - scores))] : []),
    ...(scores > 0 ? [words.appliedScores(number(scores))] : []),
    ...(merge.notAssessed.length > 0 ? [words.appliedUnassessed(number(merge.notAssessed.length))] : []),
  ].join(" ");
  const apply = (): Promise<unknown> => tool.act((context) => applyForms(context, merge, chosen), () => ({ text: done, undoable: true }));
  return (
    <div className={styles.preview}>
      {conflicts.length > 0 && <Conflicts figures={conflicts} chosen={chosen} onChoose={(key, value) => setChosen(new Map([...chosen, [key, value]]))} />}
      {news.length > 0 && <NewFigures figures={news} />}
      {merge.notAssessed.length > 0 && <UnassessedRows rows={merge.notAssessed} />}
      {merge.peers.size > 0 && <Caption1>{words.peers(number(merge.peers.size))}</Caption1>}
      {merge.unchanged.length > 0 && <Caption1>{words.unchanged(number(merge.unchanged.length))}</Caption1>}
      <LeftEntries merge={merge} year={year} refused={refused} />
      {!isWhole && <SilentAgencies forms={merge.silent} />}
      {brought === 0 && <Caption1 role="status">{words.nothingToApply}</Caption1>}
      <div className={styles.actions}>
        {brought > 0 && <Button appearance="primary" disabled={count === 0 || state.busy !== null} onClick={() => void apply()}>{(isWhole ? words.wholeApply : words.apply)(number(count))}</Button>}
        <Button disabled={state.busy !== null} onClick={onPutAside}>{words.putAside}</Button>
      </div>
    </div>
  );
}

/** Whether the workbook holds by now the form's value that was chosen. */
function isWritten({ values: [first] }: MergedFigure, chosen: GivenValue | undefined): boolean {
  return chosen !== undefined && chosen.form !== null && first?.form === null && first.value === chosen.value;
}
