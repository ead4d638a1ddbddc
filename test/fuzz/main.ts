import { fuzzPlans } from "./fuzz-plans";

/** `npm run fuzz [runs] [seed]`: random workbooks, plans and faults; exits 1 and names the seeds that break an invariant. */

const BATCH = 1_000;

async function main(runs: number, seed: number): Promise<void> {
  say(`${runs} runs from seed ${seed}`);
  let broken = 0;
  for (let done = 0; done < runs; done += BATCH) {
    const violations = await fuzzPlans(seed + done, Math.min(BATCH, runs - done));
    for (const { seed: at, invariant } of violations) say(`  seed ${at}: not so: ${invariant}`);
    broken += violations.length;
  }
  say(broken === 0 ? "No invariant was broken." : `${broken} violations.`);
  process.exitCode = broken === 0 ? 0 : 1;
}

void main(Number(process.argv[2] ?? 100_000), Number(process.argv[3] ?? 1));

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
