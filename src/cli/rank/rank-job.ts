import { z } from "zod";
import { BUNDLED_SUCCESSIONS } from "../../core/agency/bundled-successions";
import type { IndexMethod } from "../../core/framework/framework";
import { INDEX_METHODS } from "../../core/framework/schema";
import type { ScoreChoice } from "../../core/rank/counted-score";
import type { RankingReadings } from "../../core/rank/ranking-readings";
import type { SelectionOptions } from "../../core/rank/select-readings";
import { SCORE_SOURCES } from "../../core/rank/unit-reading";
import type { MinMaxReading, Rounding } from "../../core/state/workbook-state";
import { MIN_MAX_READINGS, ROUNDINGS } from "../../core/state/workbook-state";
import { givenSuccessions } from "../collect/collecting-of";
import { CliError } from "../cli-error";
import type { CliIo } from "../cli-io";
import type { CommandOptions } from "../command-options";
import { choice } from "../command-options";
import { readBytes } from "../open-file";
import { readYear } from "../read-year";
import { exportFormat } from "./export-flat";

/** What `dti rank` was asked to do, checked. */
export interface RankJob extends SelectionOptions {
  readonly folder: string;
  readonly output: string;
  readonly cache: string | null;
  readonly export: string | null;
  readonly scores: ScoreChoice;
  /** How the index is made where the set allows several ways; null: nobody said. */
  readonly index: IndexMethod | null;
  /** How to read what the set leaves open, where somebody said it. */
  readonly chosenReadings: Partial<RankingReadings>;
}

export async function readRankJob(folder: string, options: CommandOptions, io: CliIo): Promise<RankJob> {
  const { output } = options;
  if (output === null) throw new CliError(({ cli }) => cli.noOutput);
  if (options.export !== null) exportFormat(options.export);
  return {
    folder,
    output,
    cache: options.cache ?? `${output}.cache`,
    export: options.export,
    scores: choice<ScoreChoice>("--scores", options.scores ?? "auto", ["auto", ...SCORE_SOURCES]),
    index: options.index === null ? null : choice<IndexMethod>("--index", options.index, INDEX_METHODS),
    chosenReadings: {
      ...(options.minMax === null ? {} : { minMax: choice<MinMaxReading>("--min-max", options.minMax, MIN_MAX_READINGS) }),
      ...(options.rounding === null ? {} : { rounding: choice<Rounding>("--rounding", options.rounding, ROUNDINGS) }),
    },
    successions: [...(await givenSuccessions(options, io)), ...BUNDLED_SUCCESSIONS],
    ...(options.year === null ? {} : { year: readYear("--year", options.year) }),
    ...(options.units === null ? {} : { units: await readUnitNames(options.units, io) }),
  };
}

/** {"tệp.xlsx": "Tên đơn vị"}; null leaves a file out. */
async function readUnitNames(path: string, io: CliIo): Promise<Readonly<Record<string, string | null>>> {
  const text = new TextDecoder().decode(await readBytes(path, io)).replace(/^\ufeff/, "");
  try {
    return z.record(z.string(), z.string().min(1).nullable()).parse(JSON.parse(text));
  } catch (error) {
    throw new CliError(({ cli }) => cli.badJson(path, error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)));
  }
}
