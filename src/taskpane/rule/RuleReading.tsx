import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { namesMinMaxOnly } from "../../core/score/read-as-chosen";
import type { Rule } from "../../core/rules/rule";
import { ruleWords } from "../../i18n/rule-words";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  kind: { fontWeight: tokens.fontWeightSemibold },
  lines: { listStyleType: "none", margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  note: { display: "block", color: tokens.colorNeutralForeground2 },
  words: { minWidth: 0, overflowWrap: "anywhere" },
  award: { flexShrink: 0, maxWidth: "60%", textAlign: "end", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** How a rule was understood: its kind, and each level or option with what it gives. */
export function RuleReading({ rule, max }: { readonly rule: Rule; readonly max: number | null }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const lines = rule.ast === null ? [] : ruleWords(rule.ast, max, messages);
  return (
    <div>
      <div className={styles.kind}>{messages.rule.kinds[rule.kind]}</div>
      <ul className={styles.lines}>
        {lines.map(({ words, award, depth }, index) => (
          <li key={index} className={styles.line} style={{ paddingInlineStart: `${depth * 12}px` }}>
            <span className={styles.words}>{words}</span>
            {award !== "" && <span className={styles.award}>{award}</span>}
          </li>
        ))}
      </ul>
      {rule.ast !== null && namesMinMaxOnly(rule.ast) && <Caption1 className={styles.note}>{messages.rule.minMaxNamed}</Caption1>}
    </div>
  );
}
