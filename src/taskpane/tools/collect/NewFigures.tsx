import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { MergedFigure } from "../../../core/collect/merge-forms";
import { AskedName } from "./AskedName";
import { useListStyles } from "../../parts/list-styles";
import { useTool } from "../use-tool";
import { useGivenWords } from "./use-given-words";

/** So many figures are listed before the user asks for all. */
const FIRST = 20;

const useStyles = makeStyles({ value: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" } });

/** The figures that one value is known for, with the form that it comes from. */
export function NewFigures({ figures }: { readonly figures: readonly MergedFigure[] }): ReactElement {
  const list = useListStyles();
  const { messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const [whole, setWhole] = useState(false);
  return (
    <section aria-label={words.news(number(figures.length))}>
      <Subtitle2 as="h3">{words.news(number(figures.length))}</Subtitle2>
      <ul className={list.list}>{(whole ? figures : figures.slice(0, FIRST)).map((figure) => <NewFigure key={figure.row.key} figure={figure} />)}</ul>
      {!whole && figures.length > FIRST && <Button size="small" onClick={() => setWhole(true)}>{words.showAllFigures(number(figures.length))}</Button>}
    </section>
  );
}

function NewFigure({ figure: { row, values: [given] } }: { readonly figure: MergedFigure }): ReactElement {
  const styles = useStyles();
  const said = useGivenWords(row);
  const { words: { collect: words } } = useTool();
  return (
    <li>
      <AskedName row={row} />
      {given && <span className={styles.value}>{words.newValue(said(given.value), given.form ?? words.ownValue)}</span>}
    </li>
  );
}
