import "./dom";
import { act } from "react";
import { webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { Session } from "../../src/app/session";
import type { Language } from "../../src/i18n/language";
import { messages } from "../../src/i18n/messages";
import { App } from "../../src/taskpane/App";
import { PaneController } from "../../src/taskpane/state/pane-controller";
import { FakeSession, FakeView } from "./fake-session";

/** The pane on a page, driven as a person would: by what is written on things. */
export class RenderedPane<S extends Session = FakeSession> {
  readonly session: S;
  readonly view = new FakeView();
  readonly controller: PaneController;
  private static readonly opened = new Set<RenderedPane<Session>>();
  private readonly container = document.body.appendChild(document.createElement("div"));
  private readonly root = createRoot(this.container);

  constructor(session: S) {
    this.session = session;
    this.controller = new PaneController(session, this.view);
  }

  /** Opens the pane and waits for the first scan. */
  static open(session = new FakeSession(), language: Language = "vi"): Promise<RenderedPane> {
    return RenderedPane.over(session, language);
  }

  /** The same before any session, such as one over a workbook in memory. */
  static async over<Other extends Session>(session: Other, language: Language = "vi"): Promise<RenderedPane<Other>> {
    const pane = new RenderedPane(session);
    RenderedPane.opened.add(pane);
    await act(async () => {
      pane.root.render(<App controller={pane.controller} messages={messages(language)} theme={webLightTheme} />);
      pane.controller.start();
      await Promise.resolve();
    });
    await pane.settle();
    return pane;
  }

  /** Takes every opened pane off the page. */
  static closeAll(): void {
    for (const pane of RenderedPane.opened) act(() => pane.root.unmount());
    RenderedPane.opened.clear();
  }

  get text(): string {
    return this.container.textContent ?? "";
  }

  /** Clicks the control with this name (its label, or the text on it). */
  async click(name: string): Promise<void> {
    const control = this.control(name);
    await act(async () => {
      control.click();
      await Promise.resolve();
    });
    await this.settle();
  }

  /** Types into the field with this label, in place of what stands there. */
  async type(name: string, text: string): Promise<void> {
    const field = this.control(name);
    // React watches the value through its own property; only the prototype's setter is seen as typing.
    const value = Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, "value");
    await act(async () => {
      value?.set?.call(field, text);
      field.dispatchEvent(new window.Event("input", { bubbles: true }));
      await Promise.resolve();
    });
  }

  /** Chooses what is written on an option of the list with this label. */
  async choose(name: string, option: string): Promise<void> {
    const list = [...this.container.querySelectorAll("select")].find(({ labels }) => [...labels].some(({ textContent }) => textContent === name));
    const found = [...(list?.options ?? [])].find(({ textContent }) => textContent?.startsWith(option));
    if (!list || !found) throw new Error(`No option "${option}" in a list "${name}".`);
    await act(async () => {
      list.value = found.value;
      list.dispatchEvent(new window.Event("change", { bubbles: true }));
      await Promise.resolve();
    });
  }

  /** Chooses files in the dialog that the button with this name opens. */
  async chooseFiles(name: string, files: readonly File[]): Promise<void> {
    const input = [...this.container.querySelectorAll<HTMLInputElement>("input[type=file]")].find((each) => nameOf(each) === name);
    if (!input) throw new Error(`No button "${name}" for files.`);
    // A page may not fill the field by itself; a person's choice arrives the same way.
    Object.defineProperty(input, "files", { value: files, configurable: true });
    await act(async () => {
      input.dispatchEvent(new window.Event("change", { bubbles: true }));
      await Promise.resolve();
    });
  }

  /** Presses a key on the control with this name. */
  async press(name: string, key: string): Promise<void> {
    const control = this.control(name);
    await act(async () => {
      control.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
      await Promise.resolve();
    });
    await this.settle();
  }

  /** The control with this name; throws with all names where there is none. */
  control(name: string): HTMLElement {
    const controls = [...this.container.querySelectorAll<HTMLElement>("button, input, [role=tab]")];
    const found = controls.find((control) => nameOf(control) === name) ?? controls.find((control) => nameOf(control).includes(name));
    if (!found) throw new Error(`No control "${name}" among: ${controls.map(nameOf).join(" | ")}`);
    return found;
  }

  has(name: string): boolean {
    return [...this.container.querySelectorAll<HTMLElement>("button, input, [role=tab]")].some((control) => nameOf(control).includes(name));
  }

  /** Elements by selector, for roles and states. */
  all(selector: string): readonly HTMLElement[] {
    return [...this.container.querySelectorAll<HTMLElement>(selector)];
  }

  /** Waits until the pane says something that takes a while. */
  async until(words: string): Promise<void> {
    for (let round = 0; !this.text.includes(words); round++) {
      if (round > 500) throw new Error(`"${words}" never came: ${this.text}`);
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    }
  }

  /** Lets lazy views load and pending work end. */
  async settle(): Promise<void> {
    do await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
    while (this.controller.state.get().busy !== null && !(this.session instanceof FakeSession && this.session.gate !== null));
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }
}

function nameOf(control: HTMLElement): string {
  const label = control.getAttribute("aria-label");
  if (label !== null) return label;
  if (control instanceof HTMLInputElement) return [...(control.labels ?? [])].map((each) => each.textContent).join(" ");
  return control.textContent ?? "";
}

afterEach(() => RenderedPane.closeAll());
afterAll(() => window.close());
