import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import { callValues, errorTypeOf, resultValue } from "./call-values";
import type { FunctionMetadata } from "./function-metadata";

/** A function of the add-in's runtime, as `CustomFunctions.associate` got it. */
export type AssociatedFunction = (...args: readonly unknown[]) => unknown;

/** Where a call comes from, for `invocation.address`. */
export type AddressOf = (sheetId: string, row: number, column: number) => string;

/**
 * A custom function in the formula engine. It calls the add-in's function at once, in its own
 * runtime, where Excel would send batches; a promise is answered with #BUSY!.
 */
export class HostFunction extends BaseFunction {
  private readonly metadata: FunctionMetadata;
  private readonly call: AssociatedFunction;
  private readonly addressOf: AddressOf;

  constructor(name: string, metadata: FunctionMetadata, call: AssociatedFunction, addressOf: AddressOf) {
    super(name);
    this.metadata = metadata;
    this.call = call;
    this.addressOf = addressOf;
  }

  /** Nothing may be thrown here: an exception would end the engine. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      const args = callValues(variants, this.metadata);
      if ("error" in args) return ErrorValueObject.create(args.error);
      if (variants.length < this.requiredCount()) return ErrorValueObject.create(ErrorType.VALUE);
      const answer = this.call(...args.values, { address: this.address(), functionName: this.metadata.id });
      return answer instanceof Object && "then" in answer ? ErrorValueObject.create(ErrorType.CONNECT) : resultValue(answer);
    } catch (error) {
      return ErrorValueObject.create(errorTypeOf(error));
    }
  }

  private address(): string {
    return this.addressOf(this.subUnitId ?? "", this.row, this.column);
  }

  private requiredCount(): number {
    return this.metadata.parameters.filter((parameter) => parameter.optional !== true && parameter.repeating !== true).length;
  }
}
