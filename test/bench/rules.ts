import { compileRule } from "../../src/core/rules";
import { compileCached } from "../../src/core/rules/compile-cached";
import { normalize } from "../../src/core/rules/text/normalize";
import bachThong from "../core/rules/cases/bach-thong.json";
import giaLai from "../core/rules/cases/gia-lai.json";
import { hostileTexts } from "../core/rules/cases/hostile-texts";
import { coreMs } from "./core-ms";

const TEXTS = [...bachThong, ...giaLai].map(({ text, max }) => ({ text: text.join("\n"), max }));
/** How long the code runs before it is measured, how long one round is, and how many there are: their median counts. */
const WARM_UP_MS = 5000;
const ROUND_MS = 1000;
const ROUNDS = 7;
/** How often a hostile text is read for one measurement. */
const REPEATED = 3;

type Work = (text: string, max: number) => unknown;

/** Calls a second on one core in the slowest, the middle and the fastest round. */
interface Rate {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** Every call gets a string of its own, as a sheet does: nothing can be remembered by its identity. */
function perSecond(work: Work): Rate {
  run(work, WARM_UP_MS);
  const rounds = Array.from({ length: ROUNDS }, () => run(work, ROUND_MS)).sort((one, other) => one - other);
  const at = (place: number): number => rounds[place] ?? Number.NaN;
  return { least: at(0), median: at(Math.floor(ROUNDS / 2)), most: at(ROUNDS - 1) };
}

function run(work: Work, duration: number): number {
  const start = coreMs();
  let calls = 0;
  while (coreMs() - start < duration) {
    for (const { text, max } of TEXTS) work(fresh(text), max);
    calls += TEXTS.length;
  }
  return (calls * 1000) / (coreMs() - start);
}

/** The same characters in another string. */
function fresh(text: string): string {
  return ` ${text}`.slice(1);
}

/** The most that a hostile text ten times as long costs per character, against the shorter one: about 1 where reading is linear. */
function worstGrowth(): number {
  const long = hostileTexts(30_000);
  return Math.max(...hostileTexts(3_000).map((text, index) => costPerCharacter(long[index] ?? "") / costPerCharacter(text)));
}

/** The least of some measurements, in milliseconds a character. */
function costPerCharacter(text: string): number {
  const once = (): number => {
    const start = coreMs();
    for (let count = 0; count < REPEATED; count++) compileRule(text, { max: 10 });
    return (coreMs() - start) / REPEATED / text.length;
  };
  return Math.min(once(), once(), once());
}

/** Compilations a second (goal: 10,000), how many times as long they take as bringing the text to one spelling, and a call with a warm cache (goal: 10 µs). */
export function benchRules(): Promise<void> {
  const compiled = perSecond((text, max) => compileRule(text, { max }));
  const normalized = perSecond((text) => normalize(text));
  const cached = perSecond((text, max) => compileCached(text, { max }));
  const whole = (value: number): string => Math.round(value).toLocaleString("en-US");
  console.log(`  ${TEXTS.length} texts: ${whole(compiled.median)} compilations/s, ${(normalized.median / compiled.median).toFixed(1)} times as long as normalising them`);
  console.log(`  (median of ${String(ROUNDS)} rounds of ${String(ROUND_MS / 1000)} s behind ${String(WARM_UP_MS / 1000)} s of warming up; the rounds: ${whole(compiled.least)} to ${whole(compiled.most)})`);
  console.log(`  hostile texts of 30,000 characters: at most ${worstGrowth().toFixed(1)} times the cost per character of those of 3,000`);
  console.log(`  warm cache: ${(1_000_000 / cached.median).toFixed(1)} µs a call`);
  return Promise.resolve();
}
