import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../../core/check/finding";
import { usePane } from "../state/pane-context";

/** What the list is narrowed to; null shows all. */
export type SeverityChoice = Severity | null;

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginBottom: tokens.spacingVerticalS },
  choice: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
  },
});

interface SeverityFilterProps {
  readonly findings: readonly Finding[];
  readonly choice: SeverityChoice;
  readonly onChoose: (choice: SeverityChoice) => void;
}

/** Narrows the list to one severity; nothing where all findings have the same. */
export function SeverityFilter({ findings, choice, onChoose }: SeverityFilterProps): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.findings;
  const count = (severity: SeverityChoice): number => findings.filter((finding) => severity === null || finding.severity === severity).length;
  const there = SEVERITIES.filter((severity) => count(severity) > 0);
  if (there.length < 2) return null;
  return (
    <div className={styles.bar} role="group" aria-label={words.filter}>
      {[null, ...there].map((severity) => (
        <button
          key={severity}
          type="button"
          className={mergeClasses(styles.choice, severity === choice && styles.chosen)}
          aria-pressed={severity === choice}
          onClick={() => onChoose(severity)}
        >
          {messages.pane.tabs.count(severity === null ? words.all : words.severity[severity], messages.numbers.number(count(severity)))}
        </button>
      ))}
    </div>
  );
}
