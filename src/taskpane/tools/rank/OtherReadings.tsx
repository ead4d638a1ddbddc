import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OtherReading } from "../../../app/use-cases/rank-units";
import type { RankingReadings } from "../../../core/rank/ranking-readings";
import { useCardStyles } from "../../parts/card-styles";
import { useTool } from "../use-tool";
import { differenceWords } from "./difference-words";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface OtherReadingsProps {
  readonly others: readonly OtherReading[];
  /** The readings in force. */
  readonly present: RankingReadings;
  /** The places that the set's document rounds to, where it is known. */
  readonly decided: number | null;
  readonly onChoose: (readings: RankingReadings) => void;
}

/** How the ranking would change if the set were read otherwise, told before anything is; a reading that changes nothing is not offered. */
export function OtherReadings({ others, present, decided, onChoose }: OtherReadingsProps): ReactElement | null {
  const styles = useStyles();
  const cards = useCardStyles();
  const { state, words: { rank: words, frameworks: settings } } = useTool();
  const changing = others.filter(({ difference }) => difference.rescored > 0 || difference.moved.length > 0);
  const { messages } = useTool();
  const nameOf = ({ minMax, rounding }: RankingReadings, what: "minMax" | "rounding"): string =>
    what === "minMax" ? words.readMinMax(settings.minMaxReadings[minMax]) : words.readRounding(settings.roundings[rounding](decided === null ? null : messages.numbers.number(decided)));
  if (changing.length === 0) return null;
  return (
    <section className={styles.part} aria-label={words.otherReadings}>
      <Body1>{words.otherReadings}</Body1>
      {changing.map(({ readings, difference }) => {
        const what = readings.minMax === present.minMax ? "rounding" : "minMax";
        return (
          <div key={JSON.stringify(readings)} className={cards.card}>
            <Caption1>{words.presently(nameOf(present, what))}</Caption1>
            <Body1>{nameOf(readings, what)}</Body1>
            <Caption1>{differenceWords(difference, words)}</Caption1>
            <Button className={cards.action} size="small" disabled={state.busy !== null} onClick={() => onChoose(readings)}>{words.readThus}</Button>
          </div>
        );
      })}
    </section>
  );
}
