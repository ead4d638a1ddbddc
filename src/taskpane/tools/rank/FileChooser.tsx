import { Button } from "@fluentui/react-components";
import type { ChangeEvent, ReactElement } from "react";
import { useRef } from "react";
import { useTool } from "../use-tool";

/** A button that opens the system's dialog for several files. Old formats may be chosen too, so that a sentence can say why they do not count. */
export function FileChooser({ disabled, onChoose }: { readonly disabled: boolean; readonly onChoose: (files: readonly File[]) => void }): ReactElement {
  const { words: { rank: words } } = useTool();
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // So that choosing the same files again is noticed.
    target.value = "";
    if (files.length > 0) onChoose(files);
  };
  return (
    <div>
      <input ref={input} type="file" multiple hidden accept=".xlsx,.xlsm,.xls,.xlsb" aria-label={words.choose} disabled={disabled} onChange={chosen} />
      <Button appearance="primary" disabled={disabled} onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
    </div>
  );
}
