import { Badge, Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import type { CouncilFound } from "../../../app/use-cases/council";
import { councilColumns } from "../../../core/council/council-columns";
import type { CouncilWord } from "../../../core/council/council-word";
import type { CitedEvidence, ReviewRow } from "../../../core/council/review";
import { cellAddress } from "../../../core/grid/address";
import { tableOf } from "../../../core/score/whole-table";
import { useCardStyles } from "../../parts/card-styles";
import { useTable } from "../../state/pane-context";
import { useTool } from "../use-tool";
import type { CouncilController } from "./council-controller";
import { JudgeForm } from "./JudgeForm";

const useStyles = makeStyles({
  words: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalL}` },
  badges: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  badge: { height: "auto", whiteSpace: "normal", textAlign: "start" },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface ReviewCardProps {
  readonly row: ReviewRow;
  readonly found: CouncilFound;
  readonly controller: CouncilController;
}

/** One row: both scores, the reason, the documents that it cites, what is wrong, and the council's form. */
export function ReviewCard({ row, found, controller }: ReviewCardProps): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const { state, tool, words: { council: words } } = useTool();
  const { tree } = useTable();
  const table = tableOf(tree, row.node);
  const [judging, setJudging] = useState(false);
  const { code, name, row: at } = row.node.row;
  const { council, self } = councilColumns(table);
  const column = table.scores[council ?? self ?? -1]?.column ?? table.columns.name ?? table.firstColumn;
  return (
    <article className={cards.card} aria-label={`${code} ${name}`}>
      <Body1>
        <Body1Strong>{code}</Body1Strong> {name}
      </Body1>
      <div className={styles.words}>
        <Caption1>{words.selfSays(useSpoken(row.self))}</Caption1>
        <Caption1>{words.councilSays(useSpoken(row.council))}</Caption1>
      </div>
      {row.adjustment !== "" && <Caption1 className={styles.quiet}>{words.reason(row.adjustment)}</Caption1>}
      {row.evidence.map((cited) => <Evidence key={cited.citation.start} cited={cited} />)}
      <div className={styles.badges}>
        {row.issues.map((issue) => <Badge key={issue} className={styles.badge} appearance="tint" color={issue === "differs" ? "informative" : "warning"}>{words.issue[issue]}</Badge>)}
      </div>
      {judging && <JudgeForm row={row} controller={controller} onDone={() => setJudging(false)} />}
      <div className={cards.actions}>
        {!judging && found.prepared && (
          <Button size="small" disabled={state.busy !== null} aria-label={words.judgeOf(code)} onClick={() => setJudging(true)}>{words.judge}</Button>
        )}
        <Button size="small" appearance="subtle" onClick={() => void tool.reveal(table.sheet, at, column)}>{words.open(cellAddress(at, column))}</Button>
      </div>
    </article>
  );
}

/** A score cell in words. */
function useSpoken(word: CouncilWord): string {
  const { messages: { numbers }, words: { council: words } } = useTool();
  switch (word.kind) {
    case "blank":
      return words.blank;
    case "points":
      return numbers.exact(word.points);
    case "not-assessed":
      return words.outside;
    case "unclear":
      return `“${word.text}”`;
  }
}

function Evidence({ cited: { citation, timing } }: { readonly cited: CitedEvidence }): ReactElement {
  const styles = useStyles();
  const { words: { council: words } } = useTool();
  const { number, date, kind, subject, problems } = citation;
  const remarks = [words.timing[timing], ...problems.map((problem) => words.citation[problem])].filter((remark) => remark !== "");
  const title = [kind?.text, number?.normal ?? words.noNumber].filter((part) => part !== undefined).join(" ");
  return (
    <Caption1 className={styles.quiet} title={subject?.text}>
      {words.evidence(title, date?.text ?? "")}
      {remarks.length > 0 && <strong> – {remarks.join(", ")}</strong>}
    </Caption1>
  );
}
