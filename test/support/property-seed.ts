/** The seed of a file's property tests, printed once before they run: a new one each time, or FC_SEED, which repeats a run. */
export function propertySeed(subject: string): number {
  const seed = Number(process.env["FC_SEED"] ?? Date.now() % 2 ** 31);
  beforeAll(() => {
    process.stdout.write(`${subject}: seed ${String(seed)} (FC_SEED repeats it)\n`);
  });
  return seed;
}
