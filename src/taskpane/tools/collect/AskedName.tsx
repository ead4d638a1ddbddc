import type { ReactElement } from "react";
import type { FormRow } from "../../../core/collect/form-row";
import { FigureName } from "../../parts/FigureName";

/** What a form asks for: a figure by what it counts, a score by the indicator that it is of. */
export function AskedName({ row }: { readonly row: FormRow }): ReactElement {
  return <FigureName row={row.score ? { ...row, label: row.indicator } : row} />;
}
