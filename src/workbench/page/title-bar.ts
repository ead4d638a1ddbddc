import type { PageElements } from "./page-elements";
import { pageText } from "./page-text";

/** The bar at the top: the workbook's name, whether it has unsaved changes, and the file buttons. */
export interface TitleBar {
  readonly setName: (name: string) => void;
  readonly setChanged: (changed: boolean) => void;
  readonly isChanged: () => boolean;
  readonly onOpen: (open: (file: File) => void) => void;
  readonly onSample: (open: () => void) => void;
  readonly onProvince: (choose: () => void) => void;
  readonly onSave: (save: () => void) => void;
}

export function createTitleBar({ name: nameElement, open, file, save, sample, province }: PageElements): TitleBar {
  let name = "";
  let changed = false;
  const refresh = (): void => {
    nameElement.textContent = changed ? `${name} – ${pageText.unsaved}` : name;
    document.title = name === "" ? pageText.productName : `${changed ? "● " : ""}${name} – ${pageText.productName}`;
  };
  return {
    setName: (next) => {
      name = next;
      refresh();
    },
    setChanged: (next) => {
      if (changed === next) return;
      changed = next;
      refresh();
    },
    isChanged: () => changed,
    onOpen: (openFile) => chooseFiles(open, file, openFile),
    onSample: (openSample) => sample.addEventListener("click", openSample),
    onProvince: (choose) => province.addEventListener("click", choose),
    onSave: (saveNow) => {
      save.addEventListener("click", saveNow);
      saveWithKeyboard(saveNow);
    },
  };
}

function chooseFiles(button: HTMLButtonElement, input: HTMLInputElement, open: (file: File) => void): void {
  button.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const [chosen] = input.files ?? [];
    if (chosen) open(chosen);
    // Choosing the same file again must count as a choice.
    input.value = "";
  });
}

function saveWithKeyboard(save: () => void): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      event.stopPropagation();
      save();
    },
    { capture: true },
  );
}
