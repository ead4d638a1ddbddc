import { indexTwin, rankTwin } from "./list-twins";
import { bestTwin, choiceTwin, countTwin, growthTwin, levelTwin, minMaxTwin, missingTwin, ratioTwin } from "./method-twins";

/** A call's arguments as formula text, in order; an empty one was left out. */
type Arguments = readonly string[];

interface Twin {
  readonly least: number;
  readonly most: number;
  readonly write: (args: Arguments) => string;
}

function twin<Given extends readonly (string | undefined)[]>(least: number, most: number, write: (...args: Given) => string): Twin {
  // Between `least` and `most` arguments are there; those left out are undefined, as each twin declares them.
  return { least, most, write: (args) => write(...(args.map((text) => (text === "" ? undefined : text)) as readonly (string | undefined)[] as Given)) };
}

const TWINS: ReadonlyMap<string, Twin> = new Map([
  ["RATIO", twin(3, 5, ratioTwin)],
  ["LEVEL", twin(4, 4, levelTwin)],
  ["CHOICE", twin(3, 3, choiceTwin)],
  ["MINMAX", twin(3, 3, minMaxTwin)],
  ["BEST", twin(3, 3, bestTwin)],
  ["COUNT", twin(3, 3, countTwin)],
  ["GROWTH", twin(4, 4, growthTwin)],
  ["INDEX", twin(2, 3, indexTwin)],
  ["RANK", twin(2, 2, rankTwin)],
  ["MISSING", twin(3, 3, missingTwin)],
]);

/**
 * The formula with functions of Excel 2016 that gives what DTI.<name> gives for these arguments, without "=". Null: DTI.SCORE and DTI.EXPLAIN, whose twin is
 * the compiled rule's own formula, and calls with too few or too many arguments.
 */
export function nativeTwin(name: string, args: Arguments): string | null {
  const found = TWINS.get(name.toUpperCase());
  const needed = args.slice(0, found?.least ?? 0);
  if (!found || args.length < found.least || args.length > found.most || needed.includes("")) return null;
  return found.write(args);
}
