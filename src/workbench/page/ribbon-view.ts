import type { Ribbon, RibbonButton } from "./ribbon-manifest";

/** The buttons on the page; all but "show the pane" wait until the add-in listens. */
export interface RibbonView {
  readonly setCommandsEnabled: (enabled: boolean) => void;
}

/** Fills the ribbon's elements from the manifest; `onPress` is told which button was pressed. */
export function createRibbon(tab: HTMLElement, toolbar: HTMLElement, ribbon: Ribbon, onPress: (button: RibbonButton) => void): RibbonView {
  tab.textContent = ribbon.tabLabel;
  toolbar.setAttribute("aria-label", ribbon.tabLabel);
  const commands: HTMLButtonElement[] = [];
  for (const button of ribbon.buttons) {
    const element = ribbonButton(button);
    element.addEventListener("click", () => onPress(button));
    toolbar.append(element);
    if (button.action.kind === "run-function") commands.push(element);
  }
  moveWithArrows(toolbar);
  return {
    setCommandsEnabled: (enabled) => {
      for (const command of commands) command.disabled = !enabled;
    },
  };
}

function ribbonButton({ id, label, tooltip, icon }: RibbonButton): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ribbon-button";
  button.id = id;
  button.title = tooltip;
  if (icon !== null) {
    const image = document.createElement("img");
    image.src = `assets/${icon}`;
    image.alt = "";
    button.append(image);
  }
  button.append(Object.assign(document.createElement("span"), { textContent: label }));
  return button;
}

/** Left and right move between the buttons of a toolbar (WAI-ARIA, toolbar pattern); Tab still reaches each. */
function moveWithArrows(toolbar: HTMLElement): void {
  toolbar.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const buttons = [...toolbar.querySelectorAll<HTMLButtonElement>("button:not(:disabled)")];
    const index = buttons.findIndex((button) => button === document.activeElement);
    buttons.at((index + step) % buttons.length)?.focus();
  });
}
