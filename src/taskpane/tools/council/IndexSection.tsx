import { Body1Strong, Button, Caption1, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CouncilFound } from "../../../app/use-cases/council";
import type { IndexResult } from "../../../core/council/index-result";
import { Banner } from "../../parts/Banner";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import type { CouncilController } from "./council-controller";

const useStyles = makeStyles({
  label: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
  action: { alignSelf: "flex-start" },
});

interface IndexSectionProps {
  readonly found: CouncilFound;
  readonly controller: CouncilController;
}

/** The index in every way that the document allows, with the words that allow it; the choice; the class; the sheet. */
export function IndexSection({ found, controller }: IndexSectionProps): ReactElement {
  const styles = useStyles();
  const { state, words: { council: words } } = useTool();
  const { assessment: { readings, method, results, problem }, hasSheet, preview } = found;
  return (
    <ToolSection title={words.index}>
      {problem && <Banner intent="warning">{words.problem[problem.kind](problem.pillars.join(", "))}</Banner>}
      {readings.length > 0 && method === null && <Banner intent="warning">{words.oneOf}</Banner>}
      {readings.length > 0 ? <Choice found={found} controller={controller} /> : results.map((result) => <Result key={result.method} result={result} />)}
      <Remarks found={found} />
      {!preview.empty && <Caption1 className={styles.quiet}>{words.prepareFirst}</Caption1>}
      <Button className={styles.action} disabled={!preview.empty || state.busy !== null} onClick={() => void controller.makeSheet(found)}>
        {hasSheet ? words.updateSheet : words.makeSheet}
      </Button>
    </ToolSection>
  );
}

function Choice({ found: { assessment: { framework, readings, method, results } }, controller }: IndexSectionProps): ReactElement {
  const styles = useStyles();
  const { state, words: { council: words } } = useTool();
  const choose = (value: string): void => {
    const chosen = readings.find((reading) => reading.method === value);
    if (chosen && framework) void controller.chooseMethod(framework.id, chosen.method);
  };
  return (
    <RadioGroup aria-label={words.index} value={method ?? ""} disabled={state.busy !== null} onChange={(_, { value }) => choose(value)}>
      {readings.map(({ method: each, text, place }) => (
        <Radio
          key={each}
          value={each}
          label={
            <span className={styles.label}>
              {results.filter((result) => result.method === each).map((result) => <Result key={each} result={result} />)}
              <Caption1 className={styles.quiet}>{words.reading(text, place)}</Caption1>
            </span>
          }
        />
      ))}
    </RadioGroup>
  );
}

function Result({ result: { method, points, max, percent, band } }: { readonly result: IndexResult }): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } }, words: { council: words } } = useTool();
  const figures = [
    ...(points === null ? [] : [words.points(number(points), number(max))]),
    ...(percent === null ? [] : [words.percent(number(percent))]),
    ...(band === null ? [] : [words.band(band)]),
  ];
  return (
    <span className={styles.label}>
      <Body1Strong>{words.method[method]}</Body1Strong>
      {figures.length > 0 && <span>{figures.join(" · ")}</span>}
    </span>
  );
}

/** What keeps the index from being whole, and what changed its maximum. */
function Remarks({ found: { assessment: { whole, results }, sheet, hasSheet } }: { readonly found: CouncilFound }): ReactElement {
  const styles = useStyles();
  const { messages: { numbers: { number } }, words: { council: words } } = useTool();
  const isUnclassed = hasSheet && results.some(({ percent, band }) => percent !== null && band === null);
  return (
    <>
      {whole.open > 0 && <Caption1 className={styles.quiet}>{words.stillOpen(number(whole.open), number(whole.indicators))}</Caption1>}
      {whole.notAssessed > 0 && <Caption1 className={styles.quiet}>{words.notAssessed(number(whole.notAssessed), number(whole.max - whole.reachable))}</Caption1>}
      {isUnclassed && <Caption1 className={styles.quiet}>{words.noBands(sheet)}</Caption1>}
    </>
  );
}
