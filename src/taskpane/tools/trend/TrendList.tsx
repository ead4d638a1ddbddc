import { Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { foldText } from "../../../core/text/fold-text";
import type { PresentFigure } from "../../../core/trend/present-figures";
import type { TrendRow, TrendTable } from "../../../core/trend/trend-sheet";
import { TREND_SHEET } from "../../../core/trend/trend-sheet";
import { useListStyles } from "../../parts/list-styles";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import { TrendLine } from "./TrendLine";

/** So many series are listed; the search narrows them down and the sheet has them all. */
const LISTED = 40;

const useStyles = makeStyles({ show: { alignSelf: "flex-start" }, quiet: { color: tokens.colorNeutralForeground2 } });

interface TrendListProps {
  readonly trend: TrendTable;
  readonly present: readonly PresentFigure[];
}

/** Each series that is known, with a line over the quarters up to now. */
export function TrendList({ trend, present }: TrendListProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { tool, messages: { numbers: { number } }, words: { trend: words } } = useTool();
  const [wanted, setWanted] = useState("");
  const now = new Map(present.map(({ key, value }) => [key, value]));
  const known = trend.rows.filter((row) => row.values.some((value) => value !== null) && speaksOf(row, wanted));
  return (
    <ToolSection title={words.listTitle}>
      <Button className={styles.show} size="small" onClick={() => void tool.reveal(TREND_SHEET, 0, 0)}>{words.show}</Button>
      <Field label={words.search}><Input value={wanted} onChange={(_, { value }) => setWanted(value)} /></Field>
      {known.length === 0 && <Caption1>{words.nothingFound}</Caption1>}
      <ul className={list.list} aria-label={words.listTitle}>
        {known.slice(0, LISTED).map((row) => (
          <li key={row.key}>
            <TrendLine row={row} quarters={trend.quarters} now={now.get(row.key) ?? null} onShow={() => void tool.reveal(TREND_SHEET, trend.headerRow + 1 + trend.rows.indexOf(row), 0)} />
          </li>
        ))}
      </ul>
      {known.length > LISTED && <Caption1 className={styles.quiet}>{words.more(number(known.length - LISTED))}</Caption1>}
    </ToolSection>
  );
}

function speaksOf({ code, indicator, meaning }: TrendRow, wanted: string): boolean {
  return foldText(`${code} ${indicator} ${meaning}`).includes(foldText(wanted.trim()));
}
