import { invalidArgument } from "./api-error";
import type { HostNode, HostType } from "./host-type";
import { isHostNode } from "./host-type";

/** The arguments of one call, read by place and refused as Excel refuses them. */
export class CallArguments {
  private readonly values: readonly unknown[];
  private readonly location: string;

  constructor(values: readonly unknown[], location: string) {
    this.values = values;
    this.location = location;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw invalidArgument(this.location);
    return value;
  }

  /** null where the argument was left out. */
  optionalText(index: number): string | null {
    return this.values[index] === undefined || this.values[index] === null ? null : this.text(index);
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(this.location);
    return value;
  }

  optionalNumber(index: number, fallback: number): number {
    return this.values[index] === undefined || this.values[index] === null ? fallback : this.number(index);
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }

  /** What a host object argument stands for, or null where the argument is another thing. */
  target<T>(index: number, type: HostType<T>): T | null {
    const value = this.values[index];
    return isHostNode(value) ? type.targetOf(value) : null;
  }

  refuse(): never {
    throw invalidArgument(this.location);
  }
}

export type { HostNode };
