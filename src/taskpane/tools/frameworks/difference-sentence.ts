import type { FrameworkDifference } from "../../../core/framework/framework-match";
import type { IndicatorTree } from "../../../core/score/indicator-tree";
import type { Messages } from "../../../i18n/messages";
import type { ToolWordings } from "../../../i18n/tool-wordings";

/** Says where a table departs from its set. */
export function differenceSentence(difference: FrameworkDifference, tree: IndicatorTree, { frameworks: words }: ToolWordings, { numbers, pane }: Messages): string {
  if (difference.kind === "missing") return words.missing(difference.indicator, difference.name);
  const { code = "", name = "" } = tree.nodes[difference.node]?.row ?? {};
  const points = (value: number | null): string => (value === null ? pane.none : numbers.number(value));
  switch (difference.kind) {
    case "renamed":
      return words.renamed(code, difference.name, difference.expected);
    case "other-code":
      return words.otherCode(name, difference.code, difference.expected);
    case "other-max":
      return words.otherMax(code, points(difference.max), points(difference.expected));
    case "added":
      return words.added(code, difference.name);
    default:
      return difference satisfies never;
  }
}
