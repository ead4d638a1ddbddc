import { ApiError } from "./api-error";
import type { HostNode } from "./host-type";

/** Every member that somebody asked for and the emulation lacks: it fails loudly and is kept for the report. */
export class UnsupportedMembers {
  private readonly counts = new Map<string, number>();

  /** The error to throw; it names the member. */
  refuse(node: HostNode | null, member: string): ApiError {
    const name = node === null ? member : `${node.typeName}.${member}`;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    return new ApiError("ApiNotFound", `The workbench does not emulate ${name}.`, name, 404);
  }

  /** Names in the order in which they were first asked for. */
  list(): readonly string[] {
    return [...this.counts.keys()];
  }
}
