import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { YearSummary } from "../../../core/compare/year-summary";
import { pointsSentences } from "../../../i18n/year-change-words";
import { useTool } from "../use-tool";

const useStyles = makeStyles({
  box: { padding: tokens.spacingHorizontalS, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Both totals, and the points won and lost by what the set itself changed. */
export function YearTotals({ summary }: { readonly summary: YearSummary }): ReactElement {
  const styles = useStyles();
  const { messages: { numbers }, words: { compare: words } } = useTool();
  const total = (points: number | null): string => (points === null ? words.noTotal : numbers.number(points));
  return (
    <div className={styles.box} role="status">
      <Subtitle2>{words.totals(total(summary.totalBefore), total(summary.totalNow))}</Subtitle2>
      {pointsSentences(summary, words, numbers).map((sentence) => <Body1 key={sentence}>{sentence}</Body1>)}
    </div>
  );
}
