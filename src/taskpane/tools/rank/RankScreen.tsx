import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTool } from "../use-tool";
import { FileChooser } from "../../parts/FileChooser";
import { Changed } from "./Changed";
import { IndexQuestion } from "./IndexQuestion";
import { OtherReadings } from "./OtherReadings";
import { RankedUnits } from "./RankedUnits";
import { RankProblems } from "./RankProblems";
import { TakePeers } from "./TakePeers";
import { UnitQuestions } from "./UnitQuestions";
import type { Ranking } from "./use-ranking";
import { useRanking } from "./use-ranking";

const useStyles = makeStyles({ screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM } });

/** Chooses the units' workbooks, ranks them into sheets of the open workbook and says what is wrong with which file. */
export function RankScreen(): ReactElement {
  const styles = useStyles();
  const { tool, state, words } = useTool();
  const ranking = useRanking({ tool, state, words });
  const isRanked = ranking.outcome?.kind === "ranked";
  return (
    <div className={styles.screen}>
      {!isRanked && <Body1>{words.rank.intro}</Body1>}
      {ranking.stopped && <Body1 role="status">{words.rank.stopped}</Body1>}
      {isRanked && <Result ranking={ranking} />}
      {isRanked && <Caption1>{words.rank.again}</Caption1>}
      <FileChooser label={words.rank.choose} multiple primary={!isRanked} disabled={state.busy !== null} onChoose={(files) => void ranking.choose(files)} />
      {!isRanked && <Result ranking={ranking} />}
      {(state.analysis?.tables.length ?? 0) > 0 && <TakePeers />}
    </div>
  );
}

function Result({ ranking: { outcome, now, answer } }: { readonly ranking: Ranking }): ReactElement | null {
  const { words: { rank: words } } = useTool();
  switch (outcome?.kind) {
    case undefined: return null;
    case "other-layout": return <Body1 role="alert">{words.otherLayout}</Body1>;
    case "nothing-to-rank":
      return (
        <>
          <Body1 role="alert">{words.nothing}</Body1>
          <RankProblems problems={outcome.collected.problems} />
        </>
      );
    case "asked": return <UnitQuestions questions={outcome.questions} onAnswer={(units) => void answer({ units })} />;
    case "index-asked": return <IndexQuestion readings={outcome.readings} onAnswer={(method) => void answer({ index: { set: outcome.set, method } })} />;
    case "ranked":
      return (
        <>
          <RankedUnits consolidation={now?.consolidation ?? outcome.consolidation} />
          {now && <Changed difference={now.changed} />}
          <OtherReadings others={now?.others ?? []} present={outcome.readings} decided={outcome.consolidation.set.settings.decidedDecimals} onChoose={(readings) => void answer({ readings })} />
          <RankProblems problems={outcome.consolidation.problems} />
        </>
      );
  }
}
