import type { FillPreview } from "../../core/plan/fill-preview";
import type { ToolName } from "../tools/tools";

/** What fills the pane; every screen but the table itself leads back to it. */
export type Screen =
  | { readonly kind: "table" }
  /** What filling would do, before anything is written. */
  | { readonly kind: "fill"; readonly preview: FillPreview }
  /** The rule of a row (index in `tree.nodes`). */
  | { readonly kind: "rule"; readonly node: number }
  | { readonly kind: "tool"; readonly tool: ToolName };

export const TABLE_SCREEN: Screen = { kind: "table" };

/** The preview on the screen, or null. */
export function previewOn(screen: Screen): FillPreview | null {
  return screen.kind === "fill" ? screen.preview : null;
}
