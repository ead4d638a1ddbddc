import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OfferedReading, OpenText } from "../../../core/rules/forms/open-text";
import type { ReadingExample } from "../../../core/rules/forms/reading-example";
import type { TextReading } from "../../../core/rules/text-reading";
import { inputName } from "../../../i18n/input-name";
import type { Messages } from "../../../i18n/messages";
import type { RuleFormWordings } from "../../../i18n/rule-form-wordings";
import { useCardStyles } from "../../parts/card-styles";
import { usePane } from "../../state/pane-context";
import { RuleReading } from "../RuleReading";

const useStyles = makeStyles({
  readings: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(240px, 1fr))", gap: tokens.spacingHorizontalS },
  example: { color: tokens.colorNeutralForeground2 },
  details: { cursor: "pointer", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  score: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, whiteSpace: "nowrap" },
});

interface ReadingChoiceProps {
  readonly open: OpenText;
  readonly max: number;
  /** The reading in force; null where none was picked. */
  readonly picked: TextReading | null;
  readonly words: RuleFormWordings;
  readonly onPick: (reading: TextReading) => void;
}

/** The readings of a text side by side, to be picked with one click; two of them with what they score for the same figures. */
export function ReadingChoice({ open: { readings, example }, max, picked, words, onPick }: ReadingChoiceProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.readings}>
      {readings.map((offered, place) => (
        <Reading key={offered.reading} offered={offered} max={max} isPicked={offered.reading === picked} isOnly={readings.length === 1} words={words} onPick={onPick}>
          {example && <Example example={example} score={example.scores[place] ?? null} max={max} words={words} />}
        </Reading>
      ))}
    </div>
  );
}

interface ReadingProps extends Pick<ReadingChoiceProps, "max" | "words" | "onPick"> {
  readonly offered: OfferedReading;
  readonly isPicked: boolean;
  /** Whether there is no other to choose from. */
  readonly isOnly: boolean;
  readonly children: ReactElement | null;
}

function Reading({ offered: { reading, rule }, max, isPicked, isOnly, words, onPick, children }: ReadingProps): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const { state } = usePane();
  const name = words.readings.names[reading];
  return (
    <section className={cards.card} aria-label={name}>
      <Button appearance={isPicked ? "primary" : "secondary"} disabled={state.busy !== null} aria-pressed={isPicked} onClick={() => !isPicked && onPick(reading)}>
        {isPicked ? words.readings.picked(name) : isOnly ? name : words.readings.take(name)}
      </Button>
      {children}
      <details>
        <summary className={styles.details}>{words.readings.details}</summary>
        <RuleReading rule={rule} max={max} />
      </details>
    </section>
  );
}

interface ExampleProps extends Pick<ReadingChoiceProps, "max" | "words"> {
  readonly example: ReadingExample;
  readonly score: number | null;
}

function Example({ example, score, max, words }: ExampleProps): ReactElement | null {
  const styles = useStyles();
  const { messages } = usePane();
  const { number } = messages.numbers;
  if (score === null) return null;
  return (
    <Caption1 className={styles.example}>
      {figureWords(example, words, messages)} <span className={styles.score}>{words.readings.points(messages.pane.score(number(score), number(max)))}</span>
    </Caption1>
  );
}

function figureWords({ figures }: ReadingExample, { readings }: RuleFormWordings, messages: Messages): string {
  if (figures.length === 0) return readings.allHold;
  const { numbers } = messages;
  const listed = figures.map(({ name, value, unit }) => `${inputName(name, messages)} = ${unit === "ratio" ? numbers.percent(value) : numbers.exact(value)}`);
  return readings.example(listed.join("; "));
}
