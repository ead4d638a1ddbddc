import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Consolidation, RankedUnit } from "../../../core/rank/consolidation";
import { missingScores } from "../../../core/rank/consolidation";
import { RANKING_SHEET, SUMMARY_SHEET } from "../../../core/rank/sheets/rank-labels";
import { rankingHeaderRow } from "../../../core/rank/sheets/ranking-layout";
import { FIRST_UNIT_ROW } from "../../../core/rank/sheets/summary-layout";
import type { CopiedCell } from "../../../core/text/copied-table";
import { CopyButton } from "../../parts/CopyButton";
import { useListStyles } from "../../parts/list-styles";
import { useTool } from "../use-tool";

/** So many units are listed; the sheet has them all. */
const LISTED = 10;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  missing: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, flexShrink: 0, fontVariantNumeric: "tabular-nums" },
});

/** The first units with rank, total and movement, and the ways to the sheets. */
export function RankedUnits({ consolidation: { units, groups } }: { readonly consolidation: Consolidation }): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { tool, messages, words: { rank: words } } = useTool();
  const ranked = units.map((unit, index) => ({ unit, index })).filter(({ unit }) => unit.rank !== null).sort((a, b) => (a.unit.rank ?? 0) - (b.unit.rank ?? 0));
  const listed = ranked.slice(0, LISTED);
  const rows = (): readonly (readonly CopiedCell[])[] => [messages.pane.copy.rankHeaders, ...ranked.map(({ unit }) => [unit.rank ?? "", unit.name, unit.total ?? "", unit.max])];
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void tool.reveal(RANKING_SHEET, rankingHeaderRow(groups.length), 0)}>{words.showRanking}</Button>
        <Button onClick={() => void tool.reveal(RANKING_SHEET, 0, 0)}>{words.showCharts}</Button>
        <Button onClick={() => void tool.reveal(SUMMARY_SHEET, 0, 0)}>{words.showSummary}</Button>
      </div>
      <CopyButton rows={rows} />
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

function UnitLine({ unit }: { readonly unit: RankedUnit }): ReactElement {
  const styles = useStyles();
  const { messages, words: { rank: words } } = useTool();
  const { number } = messages.numbers;
  const { name, rank, total, max, previousRank } = unit;
  const missing = missingScores(unit);
  const moved = rank === null || previousRank === null ? null : previousRank - rank;
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>{words.place(String(rank), name)}</span>
        {moved !== null && <Caption1 className={styles.quiet}>{movement(moved, words)}</Caption1>}
      </span>
      <ProgressBar thickness="medium" value={total ?? 0} max={Math.max(1, max)} aria-hidden />
      <Caption1 className={styles.quiet}>{words.points(number(total ?? 0), number(max))}</Caption1>
      {missing > 0 && <Caption1 className={styles.missing}>{words.missing(missing)}</Caption1>}
    </>
  );
}

/** Places won since last year; lost ones are below 0. */
function movement(places: number, words: ReturnType<typeof useTool>["words"]["rank"]): string {
  if (places === 0) return words.unmoved;
  return places > 0 ? words.risen(places) : words.fallen(-places);
}
