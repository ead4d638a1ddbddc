import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Consolidation, RankedUnit } from "../../../core/rank/consolidation";
import { RANKING_SHEET, SUMMARY_SHEET } from "../../../core/rank/sheets/rank-labels";
import { FIRST_UNIT_ROW } from "../../../core/rank/sheets/summary-layout";
import { useListStyles } from "../../parts/list-styles";
import { useTool } from "../use-tool";

/** So many units are listed; the sheet has them all. */
const LISTED = 10;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

/** The first units with rank, total and movement, and the ways to the sheets. */
export function RankedUnits({ consolidation: { units } }: { readonly consolidation: Consolidation }): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { tool, words: { rank: words } } = useTool();
  const listed = units.map((unit, index) => ({ unit, index })).filter(({ unit }) => unit.rank !== null).sort((a, b) => (a.unit.rank ?? 0) - (b.unit.rank ?? 0)).slice(0, LISTED);
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void tool.reveal(RANKING_SHEET, 0, 0)}>{words.showRanking}</Button>
        <Button onClick={() => void tool.reveal(SUMMARY_SHEET, 0, 0)}>{words.showSummary}</Button>
      </div>
      <ol className={list.list} aria-label={words.listed}>
        {listed.map(({ unit, index }) => (
          <li key={unit.name}>
            <button type="button" className={list.row} onClick={() => void tool.reveal(SUMMARY_SHEET, FIRST_UNIT_ROW + index, 1)}>
              <UnitLine unit={unit} />
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

function UnitLine({ unit: { name, rank, total, max, previousRank } }: { readonly unit: RankedUnit }): ReactElement {
  const styles = useStyles();
  const { messages, words: { rank: words } } = useTool();
  const { number } = messages.numbers;
  const moved = rank === null || previousRank === null ? null : previousRank - rank;
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>{words.place(String(rank), name)}</span>
        {moved !== null && <Caption1 className={styles.quiet}>{words.moved(moved)}</Caption1>}
      </span>
      <ProgressBar thickness="medium" value={total ?? 0} max={Math.max(1, max)} aria-hidden />
      <Caption1 className={styles.quiet}>{words.points(number(total ?? 0), number(max))}</Caption1>
    </>
  );
}
