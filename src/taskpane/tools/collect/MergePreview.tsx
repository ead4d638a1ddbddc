import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ReadForms } from "../../../app/collect/form-files";
import { applyForms } from "../../../app/use-cases/collect-forms";
import type { FormMerge, GivenValue } from "../../../core/collect/merge-forms";
import { useTool } from "../use-tool";
import { Conflicts } from "./Conflicts";
import { LeftEntries } from "./LeftEntries";
import { NewFigures } from "./NewFigures";
import { SilentAgencies } from "./SilentAgencies";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MergePreviewProps {
  readonly merge: FormMerge;
  readonly refused: ReadForms["refused"];
  readonly onPutAside: () => void;
}

/** What the returned forms would bring: what the user has to decide comes first, then what is new, what was left, and who is silent. */
export function MergePreview({ merge, refused, onPutAside }: MergePreviewProps): ReactElement {
  const styles = useStyles();
  const { state, tool, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const [chosen, setChosen] = useState<ReadonlyMap<string, GivenValue>>(new Map());
  const conflicts = merge.figures.filter(({ values }) => values.length > 1);
  const news = merge.figures.filter(({ values }) => values.length === 1);
  const count = news.length + conflicts.filter(({ row }) => (chosen.get(row.key)?.form ?? null) !== null).length;
  const apply = (): Promise<unknown> => tool.act((context) => applyForms(context, merge, chosen), () => ({ text: words.applied(number(count)), undoable: true }));
  return (
    <div className={styles.preview}>
      {conflicts.length > 0 && <Conflicts figures={conflicts} chosen={chosen} onChoose={(key, value) => setChosen(new Map([...chosen, [key, value]]))} />}
      {news.length > 0 && <NewFigures figures={news} />}
      {merge.unchanged.length > 0 && <Caption1>{words.unchanged(number(merge.unchanged.length))}</Caption1>}
      <LeftEntries merge={merge} refused={refused} />
      <SilentAgencies forms={merge.silent} />
      {merge.figures.length === 0 && <Caption1 role="status">{words.nothingToApply}</Caption1>}
      <div className={styles.actions}>
        {merge.figures.length > 0 && <Button appearance="primary" disabled={count === 0 || state.busy !== null} onClick={() => void apply()}>{words.apply(number(count))}</Button>}
        <Button disabled={state.busy !== null} onClick={onPutAside}>{words.putAside}</Button>
      </div>
    </div>
  );
}
