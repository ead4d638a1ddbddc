import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sampleProvince } from "../../src/workbench/sample/province/sample-province";
import { unitNames } from "../../src/workbench/sample/province/unit-names";
import { readSet } from "../support/bundled-sets";
import { sofficePath } from "../support/programs";

/** A province's communes; DTI_BENCH_UNITS=3321 reads those of the whole country. */
const UNITS = Number(process.env["DTI_BENCH_UNITS"] ?? 100);
/** LibreOffice converts the same files, at most so many. */
const CONVERTED = 100;
/** LibreOffice is also started anew for so many. */
const STARTED = 3;

/** `dti rank` on the workbooks of many communes, its start and the writing of the ranking included, against LibreOffice merely converting the same files. */
export async function benchRank(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "dti-bench-rank-"));
  try {
    const units = join(folder, "units");
    mkdirSync(units);
    for await (const { name, bytes } of sampleProvince({ framework: readSet("gia-lai-2023"), year: 2024, units: unitNames("communes", UNITS), seed: 1 })) writeFileSync(join(units, name), bytes);
    const program = join(folder, "dti.cjs");
    run(process.execPath, ["scripts/build-cli.mjs", program]);
    const first = rank(program, units, folder);
    const again = rank(program, units, folder);
    console.log(`dti rank, ${UNITS} workbooks: ${seconds(first.wall)}, peak ${first.peak} MB; again, nothing changed: ${seconds(again.wall)}, peak ${again.peak} MB`);
    console.log(`result ${(statSync(join(folder, "out.xlsx")).size / 1e6).toFixed(1)} MB`);
    compare(first, convert(folder, units));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Timed {
  /** Seconds by the clock, and of all cores together. */
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes. */
  readonly peak: number;
}

function rank(program: string, units: string, folder: string): Timed {
  return timed(process.execPath, [program, "rank", units, "-o", join(folder, "out.xlsx"), "--json"]);
}

function convert(folder: string, units: string): { readonly batch: Timed; readonly single: Timed } {
  const files = readdirSync(units).slice(0, CONVERTED).map((name) => join(units, name));
  const office = (chosen: readonly string[]): Timed =>
    timed(sofficePath(), [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--norestore", "--convert-to", "csv", "--outdir", join(folder, "csv"), ...chosen]);
  // The first start makes the profile; nobody should be charged with it.
  office(files.slice(0, 1));
  const batch = office(files);
  const singles = files.slice(0, STARTED).map((file) => office([file]));
  const mean = (of: (one: Timed) => number): number => singles.reduce((sum, one) => sum + of(one), 0) / singles.length;
  return { batch, single: { wall: mean(({ wall }) => wall), cpu: mean(({ cpu }) => cpu), peak: 0 } };
}

function compare(ours: Timed, { batch, single }: { readonly batch: Timed; readonly single: Timed }): void {
  const perFile = { wall: ours.wall / UNITS, cpu: ours.cpu / UNITS };
  const converted = Math.min(UNITS, CONVERTED);
  console.log(`per file ${milliseconds(perFile.wall)} by the clock, ${milliseconds(perFile.cpu)} of processor`);
  const each = { wall: batch.wall / converted, cpu: batch.cpu / converted };
  console.log(`  against LibreOffice started for the file: ${ratios(perFile, single)}`);
  console.log(`  against LibreOffice converting ${converted} in one go: ${ratios(perFile, each)}`);
}

type Times = Pick<Timed, "wall" | "cpu">;

/** By the clock more cores help; of processor other work on the machine does not count. */
function ratios(ours: Times, theirs: Times): string {
  return `${(ours.wall / theirs.wall).toFixed(3)} by the clock (${milliseconds(theirs.wall)}), ${(ours.cpu / theirs.cpu).toFixed(3)} of processor (${milliseconds(theirs.cpu)})`;
}

/** Measured by GNU time, which counts what a program has started, too. */
function timed(program: string, args: readonly string[]): Timed {
  const start = performance.now();
  const { stderr } = spawnSync("/usr/bin/time", ["-f", "%U %S %M", program, ...args], { encoding: "utf8", maxBuffer: 1e9 });
  const [user = NaN, system = NaN, peak = NaN] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { wall: (performance.now() - start) / 1000, cpu: user + system, peak: Math.round(peak / 1024) };
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
}

function seconds(value: number): string {
  return `${value.toFixed(0)} s`;
}

function milliseconds(value: number): string {
  return `${(value * 1000).toFixed(0)} ms`;
}
