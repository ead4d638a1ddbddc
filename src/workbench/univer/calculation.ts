import type { Univer } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { ISetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";

const pollMs = 10;
/**
 * Univer begins to calculate 100 ms after the last change; where it has not begun after so many
 * looks, it will not. Looks are counted rather than time: a long write blocks the clock's timers too.
 */
const looksForStart = 40;

const NOTHING_DIRTY: ISetFormulaCalculationStartMutation = {
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
  private readonly session: FormulaCalculationSessionService;
  private readonly commands: ICommandService;
  /** The session that was the latest at the last change; null where nothing changed since. */
  private changedIn: number | null = null;

  constructor(univer: Univer) {
    const injector = univer.__getInjector();
    this.session = injector.get(FormulaCalculationSessionService);
    this.commands = injector.get(ICommandService);
    // A workbook calculates when it opens, and may be at it already.
    this.changed();
  }

  /** To be called with every change of a cell. */
  changed(): void {
    this.changedIn = this.session.state.id;
  }

  /**
   * Calculates every formula anew. It waits in Univer's queue like an edit: where another edit stops the
   * calculation, the one that follows is still of every formula.
   */
  recalculate(): void {
    this.changed();
    void this.commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, { ...NOTHING_DIRTY, forceCalculation: true }, { onlyLocal: true });
  }

  /** Resolves when everything changed so far is calculated, or after `timeoutMs` where a formula never ends. */
  async settled(timeoutMs = 20_000): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    for (let looks = 0; this.changedIn !== null && Date.now() < deadline; looks++) {
      if (this.isCalculated(this.changedIn, looks)) this.changedIn = null;
      else await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  }

  private isCalculated(latestAtChange: number, looks: number): boolean {
    const { state } = this.session;
    const idle = !state.started || (state.completed && state.resultApplied && !state.stopped);
    return idle && (state.id !== latestAtChange || looks > looksForStart);
  }
}
