import type { UnseenCase } from "../unseen/unseen-cases";

/** A scoring text that is read rightly, with figures and the scores that they give. */
export type ReadText = Pick<UnseenCase, "rule" | "name" | "cases"> & { readonly max: number };

/** A change of wording, order or typing that another clerk would make of the same rule, and that changes no score. */
export interface Rewording {
  /** What is written instead. */
  readonly name: string;
  /** The text with the change; null where there is nothing to change, or the change would say something else. */
  readonly apply: (one: ReadText) => ReadText | null;
  /** Why some texts may get no score with this change; without it all are read as before. */
  readonly refusable?: string;
}

/** A rewording that changes nothing but the text of the rule; its inputs stay what they were. */
export function ofText(name: string, change: (rule: string, one: ReadText) => string | null, refusable?: string): Rewording {
  const apply = (one: ReadText): ReadText | null => {
    const rule = change(one.rule, one);
    return rule === null || rule === one.rule ? null : { ...one, rule };
  };
  return refusable === undefined ? { name, apply } : { name, apply, refusable };
}

/** A number as Vietnamese texts write it. */
export function written(value: number): string {
  return String(value).replace(".", ",");
}

/** The bullet at the start of a line, with the blanks around it. */
export const BULLET = /^\s*(?:[-+*•–]\s+)?/u;

/** Applies a change to each line behind its bullet. */
export function ofLines(rule: string, change: (line: string) => string): string {
  return rule.split("\n").map((line) => {
    const bullet = BULLET.exec(line)?.[0] ?? "";
    return bullet + change(line.slice(bullet.length));
  }).join("\n");
}
