import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Quarter } from "../../../core/trend/quarter";
import { quarterName } from "../../../core/trend/quarter";
import type { TrendRow } from "../../../core/trend/trend-sheet";
import { useListStyles } from "../../parts/list-styles";
import { useTool } from "../use-tool";
import { Sparkline } from "./Sparkline";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, width: "100%" },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  meaning: { display: "block", color: tokens.colorNeutralForeground2 },
  figures: { display: "flex", flexDirection: "column", alignItems: "flex-end", flexShrink: 0 },
});

interface TrendLineProps {
  readonly row: TrendRow;
  readonly quarters: readonly Quarter[];
  /** null where nothing is known now. */
  readonly now: number | null;
  readonly onShow: () => void;
}

/** One series: what it is, its line, what it is now and how it moved since the latest quarter that is known. */
export function TrendLine({ row: { code, indicator, meaning, values }, quarters, now, onShow }: TrendLineProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { messages: { numbers: { number } }, words: { trend: words } } = useTool();
  const said = (value: number | null): string => (value === null ? words.unknown : number(value));
  const history = [...quarters.map((quarter, index) => words.inQuarter(quarterName(quarter), said(values[index] ?? null))), words.inQuarter(words.now, said(now))].join("; ");
  const before = values.findLast((value) => value !== null) ?? null;
  const change = now === null || before === null ? null : now - before;
  return (
    <button type="button" className={list.row} title={history} onClick={onShow}>
      <span className={styles.line}>
        <span className={styles.words}>
          {`${code} ${indicator}`.trim()}
          <Caption1 className={styles.meaning}>{meaning.length > 60 ? `${meaning.slice(0, 60).trimEnd()}…` : meaning}</Caption1>
        </span>
        <span className={styles.figures}>
          <Sparkline values={[...values, now]} label={history} />
          <Caption1>{change === null ? said(now) : words.changed(said(now), `${change < 0 ? "−" : "+"}${number(Math.abs(change))}`)}</Caption1>
        </span>
      </span>
    </button>
  );
}
