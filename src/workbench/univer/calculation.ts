import type { Univer } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { ISetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { isCalculating } from "./serial-calculation";

const pollMs = 10;
/**
 * Univer begins to calculate 100 ms after the last change; where it has not begun after so many
 * looks, it will not. Looks are counted rather than time: a long write blocks the clock's timers too.
 */
const looksForStart = 40;
/** A function that answers later is waited for, but one that never answers stays #BUSY! as in Excel. */
const answersMs = 3_000;

const NOTHING_DIRTY: Partial<ISetFormulaCalculationStartMutation> = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/**
 * Tells when the results of a change stand in the cells. Univer calculates some time after a
 * change, Excel at once; the host waits here before it answers a read that follows a write.
 */
export class Calculation {
  private readonly univer: Univer;
  private readonly session: FormulaCalculationSessionService;
  private readonly commands: ICommandService;
  /** The session that was the latest at the last change; null where nothing changed since. */
  private changedIn: number | null = null;
  private changes = 0;
  private readonly held = new Set<Promise<void>>();

  constructor(univer: Univer) {
    this.univer = univer;
    const injector = univer.__getInjector();
    this.session = injector.get(FormulaCalculationSessionService);
    this.commands = injector.get(ICommandService);
    // A workbook calculates when it opens, and may be at it already.
    this.changed();
  }

  /** To be called with every change of a cell. */
  changed(): void {
    this.changedIn = this.session.state.id;
    this.changes++;
  }

  /**
   * Calculates every formula anew. It waits in Univer's queue like an edit: where another edit stops the
   * calculation, the one that follows is still of every formula.
   */
  recalculate(): void {
    this.changed();
    void this.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, { ...NOTHING_DIRTY, forceCalculation: true }, { onlyLocal: true });
  }

  /** Work after which cells are calculated again, as a function that answers later: `settled` waits for it, too. */
  hold(work: Promise<void>): void {
    this.held.add(work);
    void work.finally(() => this.held.delete(work));
  }

  /** Resolves when everything changed so far is calculated and every function has answered, or after `timeoutMs` where a formula never ends. */
  async settled(timeoutMs = 20_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    await this.calculated(timeoutMs);
    const answers = Date.now() + answersMs;
    while ((this.held.size > 0 && Date.now() < answers) || this.changedIn !== null) {
      if (Date.now() >= deadline) return;
      await pause();
      await this.calculated(deadline - Date.now());
    }
  }

  /** Resolves when everything changed so far is calculated, whatever functions have yet to answer. */
  async calculated(timeoutMs = 20_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    for (let looks = 0, seen = this.changes; this.changedIn !== null && Date.now() < deadline; looks++) {
      if (seen !== this.changes) [looks, seen] = [0, this.changes];
      if (this.isCalculated(this.changedIn, looks)) this.changedIn = null;
      else await pause();
    }
  }

  private isCalculated(latestAtChange: number, looks: number): boolean {
    const { state } = this.session;
    const idle = !isCalculating(this.univer) && (!state.started || (state.completed && state.resultApplied && !state.stopped));
    return idle && (state.id !== latestAtChange || looks > looksForStart);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, pollMs));
}
