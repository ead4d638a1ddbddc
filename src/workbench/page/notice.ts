import { pageText } from "./page-text";

/** The line under the ribbon that says what went wrong or well, or how far something is. */
export interface Notice {
  readonly show: (kind: "error" | "done", sentence: string) => void;
  /** Something is under way; `stop` is called by a click. */
  readonly showWork: (sentence: string, stop: () => void) => void;
  readonly clear: () => void;
}

/** A notice in `element`, closed by its own button. Errors interrupt a screen reader, the rest waits. */
export function createNotice(element: HTMLElement): Notice {
  const sentence = element.querySelector(".notice-sentence");
  const stopButton = element.querySelector<HTMLButtonElement>("button.notice-stop");
  const closeButton = element.querySelector<HTMLButtonElement>("button.notice-close");
  let stopWork: (() => void) | null = null;
  const clear = (): void => {
    element.hidden = true;
    if (sentence) sentence.textContent = "";
  };
  const say = (kind: "error" | "done", text: string, stop: (() => void) | null): void => {
    stopWork = stop;
    if (stopButton) stopButton.hidden = stop === null;
    // What is under way goes on when its line is closed: it is stopped or waited for.
    if (closeButton) closeButton.hidden = stop !== null;
    element.dataset["kind"] = kind;
    element.setAttribute("role", kind === "error" ? "alert" : "status");
    if (sentence) sentence.textContent = text;
    element.hidden = false;
  };
  if (stopButton) stopButton.textContent = pageText.stop;
  stopButton?.addEventListener("click", () => stopWork?.());
  closeButton?.addEventListener("click", clear);
  return {
    clear,
    show: (kind, text) => say(kind, text, null),
    showWork: (text, stop) => say("done", text, stop),
  };
}
