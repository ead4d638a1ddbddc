/** `npm run bench`: figures as ratios within one run. Names as arguments (round-trips, recognize, sizes …) run only those. */
import { runBundled } from "./run-bundled.mjs";

await runBundled("test/bench/main.ts", "bench");
