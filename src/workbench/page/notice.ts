/** The line under the ribbon that says what went wrong or well. */
export interface Notice {
  readonly show: (kind: "error" | "done", sentence: string) => void;
  readonly clear: () => void;
}

/** A notice in `element`, closed by its own button. Errors interrupt a screen reader, the rest waits. */
export function createNotice(element: HTMLElement): Notice {
  const sentence = element.querySelector(".notice-sentence");
  const clear = (): void => {
    element.hidden = true;
    if (sentence) sentence.textContent = "";
  };
  element.querySelector("button")?.addEventListener("click", clear);
  return {
    clear,
    show: (kind, text) => {
      element.dataset["kind"] = kind;
      element.setAttribute("role", kind === "error" ? "alert" : "status");
      if (sentence) sentence.textContent = text;
      element.hidden = false;
    },
  };
}
