import type { Univer } from "@univerjs/core";
import type { IFormulaDatasetConfig } from "@univerjs/engine-formula";
import { ICalculateFormulaService } from "@univerjs/engine-formula";

/** What `CalculateFormulaService` holds while it calculates (@univerjs/engine-formula 0.25.1, protected). */
interface ExecuteLock {
  readonly acquire: (key: string, work: () => Promise<void>) => Promise<void>;
}

const LOCK_KEY = "FORMULA_EXECUTION_LOCK";

/** How many calculations have been asked for and have not ended. */
const asked = new WeakMap<Univer, number>();

/**
 * Lets every calculation begin only when the one before has ended. Univer's own lock comes too late: a
 * calculation first replaces the configuration and the results of the one under way, whose cells then
 * keep what they showed before. To be called before the workbook is created.
 */
export function calculateOneByOne(univer: Univer): void {
  const service = univer.__getInjector().get(ICalculateFormulaService);
  const lock = Reflect.get(service, "_executeLock") as ExecuteLock;
  const execute = service.execute.bind(service);
  let last = Promise.resolve();
  const next = async (config: IFormulaDatasetConfig): Promise<void> => {
    await execute(config);
    // Where a calculation throws, the lock is free again all the same.
    await lock.acquire(LOCK_KEY, () => Promise.resolve());
  };
  const count = (change: number): void => void asked.set(univer, (asked.get(univer) ?? 0) + change);
  service.execute = (config) => {
    count(1);
    const calculated = last.then(() => next(config)).finally(() => count(-1));
    last = calculated.catch(() => undefined);
    return calculated;
  };
}

/** Whether a calculation is under way or waits for its turn; Univer's own session takes the end of one for that of the next. */
export function isCalculating(univer: Univer): boolean {
  return (asked.get(univer) ?? 0) > 0;
}
