import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { ribbonCommands } from "../../src/commands/ribbon-commands";
import { CommandQueue } from "../../src/taskpane/state/command-queue";

const root = join(__dirname, "..", "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new new JSDOM("").window.DOMParser().parseFromString(source, "application/xml");
const elements = [...manifest.querySelectorAll("*")];

const named = (...names: readonly string[]): readonly Element[] => elements.filter((element) => names.includes(element.localName));
const children = (name: string): readonly string[] => [...(named(name)[0]?.children ?? [])].map((child) => child.localName);
const resources = elements.filter((element) => element.prefix === "bt" && element.hasAttribute("id"));
const localised = elements.filter((element) => element.localName === "DisplayName" || element.localName === "Description" && element.hasAttribute("DefaultValue") || element.localName === "String");
const values = elements.flatMap((element) => ["DefaultValue", "Value"].map((name) => element.getAttribute(name) ?? ""));
const addresses = [...new Set(values.filter((value) => /^\w+:\/\//.test(value)))];
const id = (element: Element): string => element.getAttribute("id") ?? "";
const name = (element: Element): string => id(element) || element.localName;

test("the manifest is well-formed", () => {
  expect(manifest.querySelector("parsererror")?.textContent ?? "").toBe("");
});

// Excel ignores or refuses elements in another order (Office add-ins documentation, "manifest element ordering").
const orders: readonly [parent: string, order: readonly string[]][] = [
  [
    "OfficeApp",
    ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  ],
  ["VersionOverrides", ["Hosts", "Resources"]],
  ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
  ["AllFormFactors", ["ExtensionPoint"]],
  ["GetStarted", ["Title", "Description", "LearnMoreUrl"]],
  ["CustomTab", ["Group", "Label"]],
  ["Control", ["Label", "Supertip", "Icon", "Action"]],
  ["Resources", ["Images", "Urls", "ShortStrings", "LongStrings"]],
];

describe("the order of elements", () => {
  test.each(orders)("%s", (parent, order) => {
    expect(children(parent)).toEqual(order);
  });

  test("Runtimes is the first child of the add-in's Host", () => {
    const host = named("Host").find((element) => element.hasAttribute("xsi:type"));
    expect([...(host?.children ?? [])].map((child) => child.localName)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
  });

  test("the custom functions name script, page, metadata and namespace in this order", () => {
    expect([...(manifest.querySelector("AllFormFactors > ExtensionPoint")?.children ?? [])].map((child) => child.localName)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
  });

  test("the group has its label and icon before its buttons", () => {
    expect(children("Group")).toEqual(["Label", "Icon", "Control", "Control", "Control", "Control"]);
  });
});

describe("requirements", () => {
  test("are those of Excel 2021, no more", () => {
    const sets = named("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")]);
    expect(sets).toEqual([["SharedRuntime", "1.1"], ["CustomFunctionsRuntime", "1.2"], ["ExcelApi", "1.11"]]);
  });

  test("the shared runtime lives long and needs no TaskpaneId", () => {
    expect(named("Runtime").map((runtime) => runtime.getAttribute("lifetime"))).toEqual(["long"]);
    expect(named("TaskpaneId")).toEqual([]);
  });
});

describe("resources", () => {
  const used = new Set(elements.map((element) => element.getAttribute("resid")).filter((resid) => resid !== null));

  test("every resid resolves", () => {
    const defined = new Set(resources.map(id));
    expect([...used].filter((resid) => !defined.has(resid))).toEqual([]);
  });

  test("none is unused or defined twice", () => {
    const ids = resources.map(id);
    expect(ids.filter((each) => !used.has(each))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(resources.map((resource) => [id(resource)]))("the id %s has at most 32 characters", (resourceId) => {
    expect(resourceId.length).toBeLessThanOrEqual(32);
  });

  test("ids of controls, groups and tabs are unique", () => {
    const ids = named("Control", "Group", "CustomTab").map(id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("texts", () => {
  test("Vietnamese is the default language", () => {
    expect(named("DefaultLocale")[0]?.textContent).toBe("vi-VN");
  });

  test.each(localised.map((element) => [name(element), element] as const))("%s has an English wording", (_, element) => {
    const overrides = [...element.children].map((child) => child.getAttribute("Locale"));
    expect(overrides).toEqual(["en-US"]);
  });

  // Limits of the manifest reference: DisplayName 125, Description 250, ShortStrings 125, LongStrings 250.
  test.each(localised.map((element) => [name(element), element] as const))("%s keeps to its length in both languages", (_, element) => {
    const limit = element.localName === "Description" || element.parentElement?.localName === "LongStrings" ? 250 : 125;
    const texts = [element.getAttribute("DefaultValue"), ...[...element.children].map((child) => child.getAttribute("Value"))];
    expect(Math.max(...texts.map((text) => text?.length ?? 0))).toBeLessThanOrEqual(limit);
    expect(Math.min(...texts.map((text) => text?.length ?? 0))).toBeGreaterThan(0);
  });

  test("are composed Unicode", () => {
    expect(source).toBe(source.normalize("NFC"));
  });

  test("the namespace is a name that Excel takes", () => {
    expect(resources.find((each) => id(each) === "Functions.Namespace")?.getAttribute("DefaultValue")).toMatch(/^[A-Z][A-Z0-9._]*$/);
  });
});

describe("icons", () => {
  test("every icon comes in 16, 32 and 80 pixels", () => {
    const sizes = named("Icon").map((icon) => [...icon.children].map((image) => image.getAttribute("size")));
    expect(sizes).toEqual(sizes.map(() => ["16", "32", "80"]));
  });

  test.each([...addresses].filter((address) => address.endsWith(".png")))("%s is a PNG of the size that its name says", (address) => {
    const file = join(root, new URL(address).pathname);
    expect(existsSync(file)).toBe(true);
    const size = Number(/-(\d+)\.png$/.exec(address)?.[1]);
    expect(pngSize(readFileSync(file))).toEqual([size, size]);
  });

  test.each(named("Image").filter((image) => image.hasAttribute("resid")).map((image) => [image.getAttribute("resid"), image.getAttribute("size")]))("%s is used at %s pixels", (resid, size) => {
    expect(resid).toMatch(new RegExp(`\\.${size}$`));
  });
});

/** Width and height of the header chunk (PNG specification, 11.2.2). */
function pngSize(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe("addresses", () => {
  test.each(addresses.map((address) => [address]))("%s is https, in the add-in's own place", (address) => {
    expect(address).toMatch(/^https:\/\/localhost:3000(\/|$)/);
  });
});

describe("ribbon functions", () => {
  test("the manifest and the add-in know the same names", () => {
    const associated = Object.keys(ribbonCommands(new CommandQueue(), () => Promise.resolve()));
    expect(named("FunctionName").map((element) => element.textContent)).toEqual(associated);
  });
});
