import { Button } from "@fluentui/react-components";
import type { ChangeEvent, ReactElement } from "react";
import { useRef } from "react";

interface FileChooserProps {
  readonly label: string;
  readonly multiple: boolean;
  /** Whether choosing is what comes next. */
  readonly primary: boolean;
  readonly disabled: boolean;
  /** What the dialog offers; workbooks where nothing is said. */
  readonly accept?: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Old formats may be chosen too, so that a sentence can say why they do not count. */
const WORKBOOKS = ".xlsx,.xlsm,.xls,.xlsb";

/** A button that opens the system's dialog for files. */
export function FileChooser({ label, multiple, primary, disabled, accept = WORKBOOKS, onChoose }: FileChooserProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    // So that choosing the same files again is noticed.
    target.value = "";
    if (files.length > 0) onChoose(files);
  };
  return (
    <div>
      <input ref={input} type="file" multiple={multiple} hidden accept={accept} aria-label={label} disabled={disabled} onChange={chosen} />
      <Button appearance={primary ? "primary" : "secondary"} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </div>
  );
}
