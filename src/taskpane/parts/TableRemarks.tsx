import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ChosenSettings } from "../../core/state/workbook-state";
import type { FrameworkMatch } from "../../core/framework/framework-match";
import type { Finding } from "../../core/check/finding";
import { findingSentence } from "../../i18n/finding-sentence";
import type { Messages } from "../../i18n/messages";
import { usePane, useTable } from "../state/pane-context";
import { Banner } from "./Banner";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  link: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** What is to be known before the table's figures are trusted: columns that are not certain, the set that it follows, sheets that it goes on in. */
export function TableRemarks(): ReactElement {
  const styles = useStyles();
  const { state, controller, messages } = usePane();
  const doubtful = state.analysis?.doubtful.length ?? 0;
  const { tree: { parts }, framework, findings, settings } = useTable();
  const unusual = unusualReadings(settings, messages);
  const doubts = parts.flatMap(({ table }) => table.doubts ?? []);
  const words = messages.pane.header;
  const confirm = (
    <Button size="small" onClick={() => controller.showTool("columns")}>
      {words.confirmColumns}
    </Button>
  );
  return (
    <>
      {findings.filter(({ code }) => code === "input-column-lost").map((finding) => (
        <LostColumns key={finding.id} finding={finding} />
      ))}
      {doubts.length > 0 && (
        <Banner intent="warning" actions={confirm}>
          {words.doubtful(messages.numbers.number(doubts.length))}
        </Banner>
      )}
      {state.lacking.includes("sets") && !state.completing && (
        <Banner intent="info" actions={<Button size="small" onClick={() => void controller.complete()}>{messages.pane.scan.retry}</Button>}>
          {words.setsLacking}
        </Banner>
      )}
      {framework && (
        <button type="button" className={styles.link} title={framework.framework.title} onClick={() => controller.showTool("frameworks")}>
          {likeness(framework, messages)}
        </button>
      )}
      {unusual !== "" && (
        <button type="button" className={styles.link} onClick={() => controller.showTool("frameworks")}>
          {words.unusual(unusual)}
        </button>
      )}
      {doubtful > 0 && (
        <button type="button" className={styles.link} onClick={() => controller.showTool("columns")}>
          {messages.pane.doubtfulTables(messages.numbers.number(doubtful))}
        </button>
      )}
      {parts.length > 1 && <Caption1 className={styles.quiet}>{words.overSheets(parts.map(({ table }) => `“${table.sheet}”`).join(", "))}</Caption1>}
    </>
  );
}

/** Columns of our sheets that are gone: nobody who only looks at scores would learn of it among the findings. */
function LostColumns({ finding }: { readonly finding: Finding }): ReactElement {
  const { controller, messages } = usePane();
  const show = (
    <Button size="small" onClick={() => void controller.reveal(finding.sheet, finding.row, finding.column)}>
      {messages.pane.header.showSheet}
    </Button>
  );
  return (
    <Banner intent={finding.severity === "error" ? "error" : "warning"} actions={show}>
      {findingSentence(finding, messages)}
    </Banner>
  );
}

function likeness({ framework: { title }, confidence, differences }: FrameworkMatch, { pane: { header }, numbers }: Messages): string {
  if (confidence === 1 && differences.length === 0) return header.sameAsFramework(title);
  return header.framework(title, numbers.percent(confidence), numbers.number(differences.length));
}

/** The readings that are not the usual ones: scores depend on them. */
function unusualReadings({ rounding, minMax, missingIsZero }: ChosenSettings, { pane: { header: { readings } } }: Messages): string {
  return [
    ...(rounding === "two-decimals" ? [] : [readings[rounding]]),
    ...(minMax === "between-extremes" ? [] : [readings[minMax]]),
    ...(missingIsZero ? [readings.missingIsZero] : []),
  ].join(", ");
}
