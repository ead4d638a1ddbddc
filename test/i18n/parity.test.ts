import { en } from "../../src/i18n/en";
import type { Facts } from "../../src/i18n/facts";
import { toolWordings } from "../../src/i18n/tool-wordings";
import { vi } from "../../src/i18n/vi";

type Leaf = string | ((...values: unknown[]) => string);

/** The messages of a tree by their path: "pane.scan.running". */
function leaves(tree: object, path: string): readonly (readonly [string, Leaf])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, Leaf | object]) => {
    const here = path === "" ? key : `${path}.${key}`;
    return typeof value === "object" ? leaves(value, here) : [[here, value] as const];
  });
}

/** Which of its placeholders a message says; a finding's placeholders are the facts it asks for. */
function placeholders(path: string, message: Leaf): readonly string[] {
  if (typeof message === "string") return [];
  if (path.startsWith("findings.")) return factsUsed(message);
  const marks = Array.from({ length: message.length }, (_, index) => `⟦${index}⟧`);
  const said = message(...marks);
  return marks.filter((mark) => said.includes(mark));
}

function factsUsed(message: (...values: unknown[]) => string): readonly string[] {
  const used = new Set<string>();
  const note = (fact: string): string => {
    used.add(fact);
    return "";
  };
  const facts: Facts = { indicator: "", value: note, measure: note, inputs: note, list: note, quoted: note, day: note, excerpt: note, figures: "", refusal: "", undivided: false, has: () => true };
  message(facts);
  return [...used].sort();
}

const vietnamese = leaves({ ...vi, tools: toolWordings("vi") }, "");
const english = new Map(leaves({ ...en, tools: toolWordings("en") }, ""));

describe("every message", () => {
  test("exists in both languages", () => {
    expect([...english.keys()].sort()).toEqual(vietnamese.map(([path]) => path).sort());
  });

  test.each(vietnamese)("%s says the same placeholders in both languages", (path, message) => {
    expect(placeholders(path, english.get(path) ?? "")).toEqual(placeholders(path, message));
  });

  test.each(vietnamese.filter(([path, message]) => typeof message === "function" && !path.startsWith("findings.")))("%s leaves out none of its placeholders", (path, message) => {
    expect(placeholders(path, message)).toHaveLength(typeof message === "function" ? message.length : 0);
  });

  test.each(vietnamese)("%s is composed Unicode (NFC), as Excel compares it", (_, message) => {
    const text = typeof message === "string" ? message : message.toString();
    expect(text).toBe(text.normalize("NFC"));
  });
});
