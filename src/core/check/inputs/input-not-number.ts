import { figureReadings } from "../../inputs/number-readings";
import type { InputCell } from "../../score/input-row";
import type { Check } from "../check-context";
import type { FindingFacts } from "../finding";
import { inputGroups, inputPlace } from "./input-place";
import { makeFinding } from "../make-finding";

/** Words, a number stored as text or one that Excel took for a date, where a figure is typed. */
export const inputNotNumber: Check = (context) =>
  inputGroups(context).flatMap(({ node, rows }) =>
    rows.flatMap((row) => {
      // A joined figure is reported where it is typed, a choice as none of its options.
      if (row.cell.text === null || row.owner !== undefined || row.kind === "choice") return [];
      const facts = { name: row.name, label: row.label, actual: row.cell.text, ...readingFacts(figureReadings(row.cell), row.cell) };
      return [makeFinding(context, "input-not-number", "error", inputPlace(context, node, row), facts)];
    }),
  );

/** The number that was meant, or those that may have been, as the file's readers write them. */
function readingFacts(readings: readonly number[], { day }: InputCell): FindingFacts {
  const [only, ...others] = readings;
  return {
    ...(day ? { date: `${day.day}/${day.month}` } : {}),
    ...(only !== undefined && others.length === 0 ? { expected: only } : {}),
    ...(others.length > 0 ? { readings: readings.map((reading) => String(reading).replace(".", ",")) } : {}),
  };
}
