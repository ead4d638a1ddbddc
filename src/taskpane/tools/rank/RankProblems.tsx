import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RankProblem } from "../../../core/rank/rank-problem";
import { rankProblemSentence } from "../../../i18n/rank/rank-problem-sentence";
import { rankWords } from "../../../i18n/rank/rank-words";
import { SeverityMark } from "../../parts/SeverityMark";
import { useTool } from "../use-tool";

/** More would only scroll: the problem sheet has them all. */
const LISTED = 50;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  item: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start", overflowWrap: "anywhere" },
  file: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** What is wrong with which file, the gravest first. */
export function RankProblems({ problems }: { readonly problems: readonly RankProblem[] }): ReactElement | null {
  const styles = useStyles();
  const { messages, words: { rank: words } } = useTool();
  const sentences = rankWords(messages.language);
  if (problems.length === 0) return null;
  const order = ["error", "warning", "info"];
  const sorted = [...problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity)).slice(0, LISTED);
  return (
    <section aria-label={words.problems}>
      <Subtitle2 as="h3">{words.problemCount(problems.length)}</Subtitle2>
      <ul className={styles.list}>
        {sorted.map((problem, index) => (
          <li key={index} className={styles.item}>
            <SeverityMark severity={problem.severity} />
            <span>
              {problem.file !== null && <Caption1 className={styles.file}>{problem.file}</Caption1>}
              {rankProblemSentence(problem, sentences)}
            </span>
          </li>
        ))}
      </ul>
      {problems.length > LISTED && <Caption1>{words.moreProblems(problems.length - LISTED)}</Caption1>}
    </section>
  );
}
