import { Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FormRow } from "../../../core/collect/form-row";
import { Banner } from "../../parts/Banner";
import { useTool } from "../use-tool";

/** What stands in no form because no agency is named for it, and where to name one; nothing where every row has one. */
export function AskedOfNobody({ rows }: { readonly rows: readonly FormRow[] }): ReactElement | null {
  const { messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const scores = rows.filter(({ score }) => score !== null).length;
  const figures = rows.length - scores;
  if (rows.length === 0) return null;
  return (
    <Banner intent="info">
      {figures > 0 && <Caption1 block>{words.ofNobody(number(figures))}</Caption1>}
      {scores > 0 && <Caption1 block>{words.scoresOfNobody(number(scores))}</Caption1>}
    </Banner>
  );
}
