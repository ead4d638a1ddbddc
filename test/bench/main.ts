import { benchPath } from "./path";
import { benchRank } from "./rank";
import { benchRecheck } from "./recheck";
import { benchRecognize } from "./recognize";
import { benchRoundTrips } from "./round-trips";
import { benchRules } from "./rules";
import { benchSizes } from "./sizes";

const benches: Readonly<Record<string, () => Promise<void>>> = {
  "round-trips": benchRoundTrips,
  recheck: benchRecheck,
  recognize: benchRecognize,
  path: benchPath,
  rank: benchRank,
  rules: benchRules,
  sizes: benchSizes,
};

async function main(wanted: readonly string[]): Promise<void> {
  const names = wanted.length > 0 ? wanted : Object.keys(benches);
  for (const name of names) {
    const bench = benches[name];
    if (!bench) throw new Error(`There is no bench "${name}"; there are ${Object.keys(benches).join(", ")}.`);
    console.log(`\n${name}`);
    await bench();
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
