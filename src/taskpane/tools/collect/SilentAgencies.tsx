import { Caption1, Subtitle2 } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SupplierForm } from "../../../core/collect/supplier-forms";
import { useTool } from "../use-tool";

/** The agencies of which no figure came back. */
export function SilentAgencies({ forms }: { readonly forms: readonly SupplierForm[] }): ReactElement {
  const { messages: { numbers: { number } }, words: { collect: words } } = useTool();
  if (forms.length === 0) return <Caption1>{words.nobodySilent}</Caption1>;
  return (
    <section aria-label={words.silent(number(forms.length))}>
      <Subtitle2 as="h3">{words.silent(number(forms.length))}</Subtitle2>
      <Caption1>{forms.map(({ supplier }) => supplier).join("; ")}</Caption1>
    </section>
  );
}
