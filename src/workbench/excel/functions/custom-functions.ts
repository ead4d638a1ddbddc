import type { IDisposable } from "@univerjs/core";
import { FunctionType, IFunctionService } from "@univerjs/engine-formula";
import { rangeAddress } from "../cells/a1";
import type { ExcelSession } from "../excel-session";
import type { FunctionMetadata, FunctionSet } from "./function-metadata";
import type { AssociatedFunction } from "./host-function";
import { HostFunction } from "./host-function";

/** The pane's runtime: what office.js keeps of `CustomFunctions.associate`. */
interface Association {
  readonly mappings: Readonly<Record<string, AssociatedFunction>>;
  readonly onchange: (listener: () => void) => void;
}

/**
 * Lets cells call the functions that the pane associates, under the namespace of the manifest.
 * Functions that functions.json does not describe are not called, as in Excel.
 */
export class CustomFunctions {
  private readonly session: ExcelSession;
  private readonly set: FunctionSet;
  private readonly bound = new Map<string, { readonly call: AssociatedFunction; readonly registration: IDisposable }>();
  private association: Association | null = null;
  private settling = false;
  private answered: Promise<void> | null = null;

  constructor(session: ExcelSession, set: FunctionSet) {
    this.session = session;
    this.set = set;
  }

  /** Called whenever office.js may have come up; binds what is associated then and later. */
  attach(window: Window): void {
    if (this.association !== null) return;
    const association = associationOf(window);
    if (association === null) return;
    this.association = association;
    association.onchange(() => this.bind());
    this.bind();
  }

  dispose(): void {
    for (const { registration } of this.bound.values()) registration.dispose();
    this.bound.clear();
    this.association = null;
  }

  private bind(): void {
    let changed = false;
    for (const metadata of this.set.functions) {
      const call = this.association?.mappings[metadata.id.toUpperCase()];
      if (call === undefined || this.bound.get(metadata.id)?.call === call) continue;
      this.bound.get(metadata.id)?.registration.dispose();
      this.bound.set(metadata.id, { call, registration: this.register(metadata, call) });
      changed = true;
    }
    if (changed) this.session.calculation.hold(this.recalculate());
  }

  /** Twice: a calculation that was under way while the functions came may have remembered their names as unknown. */
  private async recalculate(): Promise<void> {
    const { calculation, univer } = this.session;
    calculation.recalculate();
    if (this.settling) return;
    this.settling = true;
    await calculation.calculated();
    this.settling = false;
    if (this.association === null) return;
    const functions = univer.__getInjector().get(IFunctionService);
    for (const { name } of this.set.functions) functions.deleteFormulaAstCacheKey(this.fullName(name));
    calculation.recalculate();
  }

  private fullName(name: string): string {
    return `${this.set.namespace}.${name}`.toUpperCase();
  }

  /** Registers with a description, for the grid's own help, then puts an executor in place that sees left-out arguments. */
  private register(metadata: FunctionMetadata, call: AssociatedFunction): IDisposable {
    const name = this.fullName(metadata.name);
    const registration = this.session.api.getFormula().registerFunction(name, () => "#VALUE!", { description: describe(name, metadata) });
    const functions = this.session.univer.__getInjector().get(IFunctionService);
    functions.registerExecutors(new HostFunction(metadata, call, { name, addressOf: (sheetId, row, column) => this.address(sheetId, row, column), answersLater: (work) => this.awaitAnswer(work) }));
    functions.deleteFormulaAstCacheKey(name);
    return registration;
  }

  /** Cells that showed #BUSY! are calculated again once; answers that come together are shown together. */
  private awaitAnswer(work: Promise<void>): void {
    this.session.calculation.hold(work.then(() => (this.answered ??= this.showAnswers())));
  }

  private async showAnswers(): Promise<void> {
    await this.session.calculation.calculated();
    this.answered = null;
    if (this.association !== null) this.session.calculation.recalculate();
  }

  private address(sheetId: string, row: number, column: number): string {
    const sheet = this.session.workbook.getSheetBySheetId(sheetId);
    return rangeAddress(sheet?.getSheetName() ?? "", { row, column, rowCount: 1, columnCount: 1 });
  }
}

function describe(functionName: string, metadata: FunctionMetadata): Parameters<IFunctionService["registerDescriptions"]>[0] {
  return {
    functionName,
    functionType: FunctionType.User,
    description: metadata.description ?? "",
    abstract: metadata.description ?? "",
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}

/** `CustomFunctions._association` of office.js: not in its typings, read in its code (@microsoft/office-js 1.1.110). */
function associationOf(window: Window): Association | null {
  const runtime: unknown = Reflect.get(window, "CustomFunctions");
  const association: unknown = typeof runtime === "object" && runtime !== null ? Reflect.get(runtime, "_association") : undefined;
  const known = typeof association === "object" && association !== null && "mappings" in association && "onchange" in association;
  return known ? (association as Association) : null;
}
