import type { ComponentType } from "react";
import type { ToolWordings } from "../../i18n/tool-wordings";

/** One entry of "Công cụ": a name and a sentence that say what it is for, and the screen that does it. */
export interface Tool<Name extends string = string> {
  readonly name: Name;
  /** Whether it works on the table that is shown; the others are also offered where no table was found. */
  readonly needsTable: boolean;
  readonly words: (wordings: ToolWordings) => { readonly title: string; readonly hint: string };
  /** Loaded when the tool is opened. */
  readonly Screen: ComponentType;
}
