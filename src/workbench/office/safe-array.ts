/** Desktop Office hands arrays over as COM SAFEARRAYs; the client library asks for these members. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
  readonly ubound: () => number;
}

export function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1, ubound: () => items.length };
}
