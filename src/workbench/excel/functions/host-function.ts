import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction, ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { CallValue } from "./call-values";
import { callValues, errorTypeOf, resultValue } from "./call-values";
import type { FunctionMetadata } from "./function-metadata";

/** A function of the add-in's runtime, as `CustomFunctions.associate` got it. */
export type AssociatedFunction = (...args: readonly unknown[]) => unknown;

/** What a function needs of the grid that calls it. */
export interface FunctionHost {
  /** Where a call comes from, for `invocation.address`. */
  readonly addressOf: (sheetId: string, row: number, column: number) => string;
  /** Told of work after which the calling cell is to be calculated again. */
  readonly answersLater: (work: Promise<void>) => void;
}

/** More answers than this are not remembered. */
const MOST_ANSWERS = 10_000;

/**
 * A custom function in the formula engine, #BUSY! until the add-in's runtime is there. It calls the
 * add-in's function at once, in its own runtime, where Excel would send batches. A promise shows #BUSY!
 * until it answers (custom-functions-web-reqs); the answer stands for that cell as long as its arguments
 * stay the same.
 */
export class HostFunction extends BaseFunction {
  readonly metadata: FunctionMetadata;
  private runtime: { readonly call: AssociatedFunction; readonly host: FunctionHost } | null = null;
  /** By cell and arguments: null while the function is at it. */
  private readonly answers = new Map<string, BaseValueObject | null>();

  /** The function's name with its namespace. */
  readonly fullName: string;

  constructor(fullName: string, metadata: FunctionMetadata) {
    super(fullName);
    this.fullName = fullName;
    this.metadata = metadata;
  }

  /** Lets the add-in's function answer from now on; tells whether another one, or none, did so before. */
  connect(call: AssociatedFunction, host: FunctionHost): boolean {
    if (this.runtime?.call === call) return false;
    this.runtime = { call, host };
    this.answers.clear();
    return true;
  }

  disconnect(): void {
    this.runtime = null;
  }

  /** Nothing may be thrown here: an exception would end the engine. */
  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      const args = callValues(variants, this.metadata);
      if ("error" in args) return ErrorValueObject.create(args.error);
      if (variants.length < this.requiredCount()) return ErrorValueObject.create(ErrorType.VALUE);
      return this.answer(args.values);
    } catch (error) {
      return ErrorValueObject.create(errorTypeOf(error));
    }
  }

  private answer(values: readonly CallValue[]): BaseValueObject {
    if (this.runtime === null) return busy();
    const { call, host } = this.runtime;
    const address = host.addressOf(this.subUnitId ?? "", this.row, this.column);
    const key = JSON.stringify([address, values]);
    const known = this.answers.get(key);
    if (known !== undefined) return known ?? busy();
    const answer = call(...values, { address, functionName: this.metadata.id });
    if (!isPromise(answer)) return resultValue(answer);
    if (this.answers.size >= MOST_ANSWERS) this.answers.clear();
    this.answers.set(key, null);
    host.answersLater(this.keep(key, answer));
    return busy();
  }

  private async keep(key: string, answer: PromiseLike<unknown>): Promise<void> {
    try {
      this.answers.set(key, resultValue(await answer));
    } catch (error) {
      this.answers.set(key, ErrorValueObject.create(errorTypeOf(error)));
    }
  }

  private requiredCount(): number {
    return this.metadata.parameters.filter((parameter) => parameter.optional !== true && parameter.repeating !== true).length;
  }
}

/** Univer knows #BUSY! by the name that Excel gave it before: #GETTING_DATA. */
function busy(): BaseValueObject {
  return ErrorValueObject.create(ErrorType.CONNECT);
}

/** A promise of another window's runtime is no instance of ours. */
function isPromise(answer: unknown): answer is PromiseLike<unknown> {
  return typeof answer === "object" && answer !== null && "then" in answer && typeof answer.then === "function";
}
