const patience = 30_000;
const pause = 50;

/** Reads again and again until the value is as wished; fails with the last value seen. */
export async function eventually<T>(what: string, read: () => Promise<T>, wished: (value: T) => boolean): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (wished(value)) return value;
    if (Date.now() > deadline) throw new Error(`${what} never came; last seen: ${String(JSON.stringify(value)).slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
