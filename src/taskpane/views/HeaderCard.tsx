import { Button, Caption1, makeStyles, mergeClasses, ProgressBar, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular, ArrowUndo20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { TableRemarks } from "../parts/TableRemarks";
import { TableSelect } from "../parts/TableSelect";
import { usePane, useTable } from "../state/pane-context";
import { NextStepButton } from "./NextStepButton";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  titles: { flexGrow: 1, minWidth: 0 },
  title: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 2, overflow: "hidden", lineHeight: "20px", fontSize: tokens.fontSizeBase300, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  figures: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  total: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  turning: {
    animationName: { from: { transform: "rotate(0)" }, to: { transform: "rotate(360deg)" } },
    animationDuration: "1.2s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  max: { color: tokens.colorNeutralForeground2 },
});

/** The table found and the next step: what the user needs before anything else. */
export function HeaderCard(): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.card}>
      <TableSelect />
      <Heading />
      <TableRemarks />
      <Figures />
      <NextStepButton />
    </header>
  );
}

function Heading(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { table, summary } = useTable();
  const title = table.title ?? messages.pane.header.untitled;
  return (
    <div className={styles.heading}>
      <div className={styles.titles}>
        <Subtitle2 as="h1" className={styles.title} title={title}>
          {title}
        </Subtitle2>
        <Caption1 className={styles.quiet}>
          {messages.pane.sheet(table.sheet)} · {messages.pane.header.indicators(messages.numbers.number(summary.indicators))}
        </Caption1>
      </div>
      <Tools />
    </div>
  );
}

function Tools(): ReactElement {
  const { state, controller, messages } = usePane();
  const { scan, header } = messages.pane;
  const styles = useStyles();
  const working = state.refreshing || state.busy !== null;
  const undo = state.undoable ? header.undoWhat[state.undoable] : header.undo;
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo20Regular />}
        aria-label={undo}
        title={undo}
        disabled={state.undoable === null || state.busy !== null}
        onClick={() => void controller.undo()}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowSync20Regular className={mergeClasses(working && styles.turning)} />}
        aria-label={scan.again}
        aria-busy={working}
        title={working ? scan.refreshing : scan.again}
        disabled={state.busy !== null}
        onClick={() => void controller.scan()}
      />
    </>
  );
}

function Figures(): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const { summary } = useTable();
  const { header, none } = messages.pane;
  const { number } = messages.numbers;
  const shown = summary.printedTotal ?? summary.computedTotal;
  const [known, knownOf] = summary.rules > 0 ? [summary.computed, header.withFigures] : [summary.printed, header.withScores];
  return (
    <>
      <div className={styles.figures}>
        <span aria-label={header.total}>
          <span className={styles.total}>{shown === null ? none : number(shown)}</span>
          <span className={styles.max}>/{summary.max === null ? none : number(summary.max)}</span>
        </span>
        <Caption1 className={styles.quiet}>{knownOf(number(known), number(summary.indicators))}</Caption1>
      </div>
      <ProgressBar aria-hidden value={known} max={Math.max(1, summary.indicators)} />
    </>
  );
}
