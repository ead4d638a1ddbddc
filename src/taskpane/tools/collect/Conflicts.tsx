import { Caption1, makeStyles, mergeClasses, Radio, RadioGroup, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { GivenValue, MergedFigure } from "../../../core/collect/merge-forms";
import { useCardStyles } from "../../parts/card-styles";
import { AskedName } from "./AskedName";
import { useTool } from "../use-tool";
import { useGivenWords } from "./use-given-words";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ConflictsProps {
  readonly figures: readonly MergedFigure[];
  /** By the figure's key; nothing is chosen beforehand. */
  readonly chosen: ReadonlyMap<string, GivenValue>;
  readonly onChoose: (key: string, value: GivenValue) => void;
}

/** Figures with several values, side by side, a choice each. */
export function Conflicts({ figures, chosen, onChoose }: ConflictsProps): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } }, words: { collect: words } } = useTool();
  return (
    <section aria-label={words.conflicts(number(figures.length))}>
      <Subtitle2 as="h3">{words.conflicts(number(figures.length))}</Subtitle2>
      <Caption1 block>{words.conflictsHint}</Caption1>
      <ul className={styles.list}>
        {figures.map((figure) => <Conflict key={figure.row.key} figure={figure} chosen={chosen.get(figure.row.key)} onChoose={(value) => onChoose(figure.row.key, value)} />)}
      </ul>
    </section>
  );
}

function Conflict({ figure: { row, values }, chosen, onChoose }: { readonly figure: MergedFigure; readonly chosen: GivenValue | undefined; readonly onChoose: (value: GivenValue) => void }): ReactElement {
  const cards = useCardStyles();
  const said = useGivenWords(row);
  const { words: { collect: words } } = useTool();
  // The workbook's own value may have changed since: values tell more than places.
  const at = values.findIndex(({ value }) => value === chosen?.value);
  return (
    <li className={mergeClasses(cards.card, cards.asks)}>
      <AskedName row={row} />
      <RadioGroup aria-label={row.key} value={at < 0 ? "" : String(at)} onChange={(_, data) => {
        const value = values[Number(data.value)];
        if (value) onChoose(value);
      }}>
        {values.map((given, index) => (
          <Radio key={given.value} value={String(index)} label={[words.valueOf(said(given.value), given.form ?? words.ownValue), ...(given.source === "" ? [] : [words.sourceOf(given.source)])].join(", ")} />
        ))}
      </RadioGroup>
    </li>
  );
}
