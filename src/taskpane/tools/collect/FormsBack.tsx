import type { ReactElement } from "react";
import { readFormFiles } from "../../../app/collect/form-files";
import { chosenFile } from "../../chosen-file";
import { formFiles } from "../../form-files";
import { FileChooser } from "../../parts/FileChooser";
import { ToolSection } from "../ToolSection";
import { useTool } from "../use-tool";
import { MergePreview } from "./MergePreview";
import type { Collection } from "./use-collection";

/** Chooses returned forms and shows what they would bring. */
export function FormsBack({ collection: { collected, returned, setReturned, merge } }: { readonly collection: Collection }): ReactElement {
  const { state, tool, messages: { numbers: { number } }, words: { collect: words } } = useTool();
  const choose = async (files: readonly File[]): Promise<void> => {
    const read = await tool.act((_, running) => readFormFiles(files.map(chosenFile), formFiles.open, running), ({ forms, refused }) => ({ text: words.read(number(forms.length + refused.length)) }));
    if (read) setReturned(read);
  };
  const isWhole = collected?.whole != null;
  return (
    <ToolSection title={isWhole ? words.wholeBack : words.back} hint={isWhole ? words.wholeBackHint : words.backHint}>
      <FileChooser label={isWhole ? words.wholeChoose : words.choose} multiple primary={!returned} disabled={state.busy !== null} onChoose={(files) => void choose(files)} />
      {collected && returned && merge && <MergePreview key={returned.forms.map(({ name }) => name).join("/")} merge={merge} isWhole={isWhole} year={collected.year} refused={returned.refused} onPutAside={() => setReturned(null)} />}
    </ToolSection>
  );
}
