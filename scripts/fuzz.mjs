/** `npm run fuzz -- [runs] [seed]`: random workbooks, random plans, a fault at a random round trip; the seed is printed. */
import { runBundled } from "./run-bundled.mjs";

await runBundled("test/fuzz/main.ts", "fuzz");
