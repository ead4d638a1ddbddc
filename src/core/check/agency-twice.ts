import { agenciesIn } from "../agency/agency";
import { makeFinding } from "./make-finding";
import { cellOf } from "./text-cells";
import { wordCheck } from "./word-check";

/** An agency that leads a row and is to support itself in it. */
export const agencyTwice = wordCheck((context) =>
  context.tree.nodes.flatMap((node) => {
    const lead = cellOf(context.tree, node, "lead");
    const support = cellOf(context.tree, node, "support");
    const leading = new Set(agenciesIn(lead?.text ?? "").map(({ key }) => key));
    const both = agenciesIn(support?.text ?? "").filter(({ key }) => leading.has(key));
    return support && both.length > 0 ? [makeFinding(context, "agency-twice", "warning", { node, cell: support }, { names: both.map(({ name }) => name) })] : [];
  }),
);
