import type { Univer } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { FunctionSet } from "./function-metadata";
import { HostFunction } from "./host-function";

/**
 * The functions that functions.json describes, as the formula engine knows them. To be made before the
 * workbook: Excel, too, knows the names before the add-in runs, and Univer never forgets that it did not
 * know a name (it keeps parsed formulas, the longer ones under a hash: FormulaAstLRU of
 * \@univerjs/engine-formula 0.25.1).
 */
export class HostFunctions {
  readonly all: readonly HostFunction[];
  private readonly univer: Univer;

  constructor(univer: Univer, { namespace, functions }: FunctionSet) {
    this.univer = univer;
    this.all = functions.map((metadata) => new HostFunction(`${namespace}.${metadata.name}`.toUpperCase(), metadata));
    this.register();
  }

  /** Puts the functions in the place of whatever goes by their names. */
  register(): void {
    this.univer.__getInjector().get(IFunctionService).registerExecutors(...this.all);
  }
}
