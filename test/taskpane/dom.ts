/**
 * A page for React to draw on. Imported before react-dom, which looks for a window when it is
 * loaded.
 */
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><html lang='vi'><body></body></html>", { pretendToBeVisual: true });

/** What Fluent and React use of a browser. */
const NAMES = ["document", "navigator", "HTMLElement", "HTMLInputElement", "Element", "Node", "NodeFilter", "MutationObserver", "CustomEvent", "Event", "KeyboardEvent", "getComputedStyle"] as const;

class NoResizes {
  observe(): void {
    // jsdom lays nothing out, so nothing is ever resized.
  }
  unobserve(): void {
    // See above.
  }
  disconnect(): void {
    // See above.
  }
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

define("window", window);
for (const name of NAMES) define(name, window[name]);
define("ResizeObserver", NoResizes);
define("requestAnimationFrame", window.requestAnimationFrame.bind(window));
define("cancelAnimationFrame", window.cancelAnimationFrame.bind(window));
define("IS_REACT_ACT_ENVIRONMENT", true);
Object.defineProperty(window, "ResizeObserver", { value: NoResizes });
