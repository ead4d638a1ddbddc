import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Advice } from "../../core/advise/advice";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({
  details: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

/** The other steps, and what the table itself says: solution, who leads, who supports, by when. */
export function AdviceDetails({ advice, furtherSteps }: { readonly advice: Advice; readonly furtherSteps: readonly string[] }): ReactElement {
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
