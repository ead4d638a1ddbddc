import { Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RankProblem } from "../../../core/rank/rank-problem";
import { rankProblemSentence } from "../../../i18n/rank/rank-problem-sentence";
import { rankWords } from "../../../i18n/rank/rank-words";
import { SeverityMark } from "../../parts/SeverityMark";
import { useTool } from "../use-tool";

/** More files would only scroll: the problem sheet has them all. */
const LISTED = 30;
const SEVERITIES: readonly RankProblem["severity"][] = ["error", "warning", "info"];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  said: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  item: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start", "& > :first-child": { flexShrink: 0, whiteSpace: "nowrap" } },
});

interface FileProblems {
  /** null: they are about the whole. */
  readonly file: string | null;
  readonly problems: readonly RankProblem[];
}

/** What is wrong with each file, those with the gravest problems first. */
export function RankProblems({ problems }: { readonly problems: readonly RankProblem[] }): ReactElement | null {
  const styles = useStyles();
  const { words: { rank: words } } = useTool();
  if (problems.length === 0) return null;
  const files = byFile(problems);
  const needy = files.filter(isNeedy);
  const others = files.filter((one) => !isNeedy(one));
  return (
    <section className={styles.list} aria-label={words.problems}>
      <Subtitle2 as="h3">{words.problemCount(needy.length)}</Subtitle2>
      <Files files={needy} />
      {others.length > 0 && (
        <details>
          <summary>{words.remarks(others.length)}</summary>
          <Files files={others} />
        </details>
      )}
    </section>
  );
}

/** Whether somebody has to do something about the file; a remark only says what was done with it. */
function isNeedy({ problems }: FileProblems): boolean {
  return problems.some(({ severity }) => severity !== "info");
}

function Files({ files }: { readonly files: readonly FileProblems[] }): ReactElement {
  const styles = useStyles();
  const { words: { rank: words } } = useTool();
  return (
    <>
      <ul className={styles.list}>
        {files.slice(0, LISTED).map((one) => (
          <li key={one.file ?? ""}>
            <Said {...one} />
          </li>
        ))}
      </ul>
      {files.length > LISTED && <Caption1>{words.moreProblems(files.length - LISTED)}</Caption1>}
    </>
  );
}

function Said({ file, problems }: FileProblems): ReactElement {
  const styles = useStyles();
  const { messages, words: { rank: words } } = useTool();
  const sentences = rankWords(messages.language);
  return (
    <>
      <Body1Strong>{file ?? words.whole}</Body1Strong>
      <ul className={styles.said}>
        {problems.map((problem, index) => (
          <li key={index} className={styles.item}>
            <SeverityMark severity={problem.severity} />
            <span>{rankProblemSentence(problem, sentences)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function byFile(problems: readonly RankProblem[]): readonly FileProblems[] {
  const gravity = ({ severity }: RankProblem): number => SEVERITIES.indexOf(severity);
  const files = new Map<string | null, RankProblem[]>();
  for (const problem of [...problems].sort((a, b) => gravity(a) - gravity(b))) {
    const known = files.get(problem.file);
    if (known) known.push(problem);
    else files.set(problem.file, [problem]);
  }
  return [...files].map(([file, own]) => ({ file, problems: own }));
}
