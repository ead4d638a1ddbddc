import type { IFunctionService } from "@univerjs/engine-formula";
import { FunctionType } from "@univerjs/engine-formula";
import { rangeAddress } from "../cells/a1";
import type { ExcelSession } from "../excel-session";
import type { FunctionMetadata } from "./function-metadata";
import type { AssociatedFunction, FunctionHost } from "./host-function";
import type { HostFunctions } from "./host-functions";

/** The pane's runtime: what office.js keeps of `CustomFunctions.associate`. */
interface Association {
  readonly mappings: Readonly<Record<string, AssociatedFunction>>;
  readonly onchange: (listener: () => void) => void;
}

/** Lets cells call the functions that the pane associates, as far as functions.json describes them. */
export class CustomFunctions implements FunctionHost {
  /** Resolves when the pane's runtime is found: what it associates from then on is taken at once. */
  readonly attached: Promise<void>;
  private readonly session: ExcelSession;
  private readonly functions: HostFunctions;
  private found: () => void = () => undefined;
  private association: Association | null = null;
  private answered: Promise<void> | null = null;

  constructor(session: ExcelSession, functions: HostFunctions) {
    this.session = session;
    this.functions = functions;
    this.attached = new Promise((resolve) => (this.found = resolve));
    this.describe();
  }

  /** Called whenever office.js may have come up; binds what is associated then and later. */
  attach(window: Window): void {
    if (this.association !== null) return;
    const association = associationOf(window);
    if (association === null) return;
    this.association = association;
    association.onchange(() => this.bind());
    this.bind();
    this.found();
  }

  dispose(): void {
    for (const each of this.functions.all) each.disconnect();
    this.association = null;
  }

  private bind(): void {
    const mappings = this.association?.mappings ?? {};
    const connected = this.functions.all.map((each) => {
      const call = mappings[each.metadata.id.toUpperCase()];
      return call !== undefined && each.connect(call, this);
    });
    if (connected.includes(true)) this.session.calculation.recalculate();
  }

  /** For the grid's own help, which puts a function of its own in place. */
  private describe(): void {
    const formulas = this.session.api.getFormula();
    for (const { fullName, metadata } of this.functions.all) formulas.registerFunction(fullName, () => "#VALUE!", { description: describe(fullName, metadata) });
    this.functions.register();
  }

  /** Cells that showed #BUSY! are calculated again once; answers that come together are shown together. */
  answersLater(work: Promise<void>): void {
    this.session.calculation.hold(work.then(() => (this.answered ??= this.showAnswers())));
  }

  private async showAnswers(): Promise<void> {
    await this.session.calculation.calculated();
    this.answered = null;
    if (this.association !== null) this.session.calculation.recalculate();
  }

  addressOf(sheetId: string, row: number, column: number): string {
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
