import { Button, Caption1, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import type { ScoreLine } from "../state/score-lines";
import { usePane } from "../state/pane-context";
import { useListStyles } from "./list-styles";

const useStyles = makeStyles({
  item: { display: "flex", alignItems: "flex-start" },
  toggle: { flexShrink: 0, width: "24px", minWidth: "24px", padding: 0, marginTop: tokens.spacingVerticalSNudge },
  leaf: { flexShrink: 0, width: "24px" },
  below: { paddingInlineStart: tokens.spacingHorizontalS },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere", display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 3, overflow: "hidden" },
  head: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  score: { flexShrink: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  max: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  quiet: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

interface ScoreTreeProps {
  readonly lines: readonly ScoreLine[];
  readonly label: string;
  readonly depth?: number;
}

/** Scores with their bars, group by group; the indicators below are drawn when a group is unfolded. */
export function ScoreTree({ lines, label, depth = 0 }: ScoreTreeProps): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  return (
    <ul className={mergeClasses(list.list, depth > 0 && styles.below)} aria-label={label}>
      {lines.map((line) => (
        <Branch key={line.path} line={line} depth={depth} />
      ))}
    </ul>
  );
}

function Branch({ line, depth }: { readonly line: ScoreLine; readonly depth: number }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const [open, setOpen] = useState(line.pillar);
  const { overview } = messages.pane;
  return (
    <li>
      <div className={styles.item}>
        {line.children.length === 0 ? (
          <span className={styles.leaf} />
        ) : (
          <Button
            className={styles.toggle}
            appearance="transparent"
            size="small"
            icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={open}
            aria-label={overview.unfold(line.code === "" ? line.name : line.code)}
            onClick={() => setOpen(!open)}
          />
        )}
        <Line line={line} depth={depth} />
      </div>
      {open && line.children.length > 0 && <ScoreTree lines={line.children} label={overview.below(line.name)} depth={depth + 1} />}
    </li>
  );
}

function Line({ line, depth }: { readonly line: ScoreLine; readonly depth: number }): ReactElement {
  const styles = useStyles();
  const list = useListStyles();
  const { controller, messages } = usePane();
  const { overview, none } = messages.pane;
  const shown = (value: number | null): string => (value === null ? none : messages.numbers.number(value));
  const leaf = line.children.length === 0 && depth > 0;
  return (
    <button
      type="button"
      className={mergeClasses(list.row, leaf && styles.small)}
      title={line.name}
      aria-label={line.outside ? `${line.name}: ${overview.outside}` : overview.bar(line.name, shown(line.score), shown(line.max))}
      onClick={() => void controller.reveal(line.sheet, line.row, line.column)}
    >
      <span className={styles.line}>
        <span className={mergeClasses(styles.name, line.pillar && styles.head)}>
          {line.code} {line.name}
        </span>
        {line.outside ? (
          <Caption1 className={styles.quiet}>{overview.outside}</Caption1>
        ) : (
          <span className={styles.score}>
            {shown(line.score)}
            <span className={styles.max}>/{shown(line.max)}</span>
          </span>
        )}
      </span>
      {!line.outside && (
        <ProgressBar aria-hidden thickness={leaf ? "medium" : "large"} value={Math.max(0, line.score ?? 0)} max={Math.max(line.max ?? 0, line.score ?? 0, 1)} />
      )}
      {line.computed !== null && <Caption1 className={styles.quiet}>{overview.computed(shown(line.computed))}</Caption1>}
    </button>
  );
}
