import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Advice } from "../../core/advise/advice";
import { explainWords, noScoreSentence } from "../../i18n/explain-words";
import { AdviceBasis } from "./AdviceBasis";
import { usePane, useTable } from "../state/pane-context";

const useStyles = makeStyles({
  details: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** How the figures gave this score, or why they give none; nothing for a row that has no readable rule. */
function Explanation({ node }: { readonly node: number }): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const evaluation = useTable().scores[node]?.evaluation;
  if (!evaluation) return null;
  const lines = evaluation.score === null ? [noScoreSentence(evaluation.reason, messages)] : explainWords(evaluation.steps, messages);
  return (
    <div>
      <div className={styles.term}>{messages.explain.title}</div>
      {lines.map((line) => (
        <div key={line} className={styles.text}>
          {line}
        </div>
      ))}
    </div>
  );
}

/** The other steps, what is to be borne in mind, and what the table itself says: solution, who leads, who supports, by when. */
export function AdviceDetails({ advice, furtherSteps, remarks }: { readonly advice: Advice; readonly furtherSteps: readonly string[]; readonly remarks: readonly string[] }): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.advice;
  const facts = [
    [words.solution, advice.solution],
    [words.lead, advice.lead],
    [words.support, advice.support],
    [words.deadline, advice.deadline],
  ] as const;
  return (
    <div className={styles.details}>
      {furtherSteps.length > 0 && (
        <ul className={styles.list}>
          {furtherSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {remarks.map((remark) => (
        <p key={remark} className={styles.text}>
          {remark}
        </p>
      ))}
      <Explanation node={advice.node} />
      <AdviceBasis advice={advice} />
      <dl className={styles.facts}>
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.text}>{text ?? messages.pane.none}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
