import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

jest.setTimeout(60_000);

const configuration = jest.requireActual<(env: object, argv: object) => Promise<Configuration>>("../../webpack.config.js");
const CDN = "https://appsforoffice.microsoft.com";
const folder = mkdtempSync(join(tmpdir(), "dti-page-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The page as the add-in's own build makes it, around scripts with nothing in them. */
async function builtPage(officeJs: "cdn" | "self"): Promise<Document> {
  process.env["DTI_OFFICE_JS"] = officeJs;
  const script = join(folder, "nothing.js");
  writeFileSync(script, "");
  const config = await configuration({}, { mode: "production" });
  const output = join(folder, officeJs);
  const plugins = (config.plugins ?? []).filter((plugin) => plugin instanceof HtmlPlugin);
  await run({ mode: "production", target: "web", entry: { functions: script, commands: script, taskpane: { import: script, dependOn: "commands" } }, output: { path: output, filename: "[name].js" }, plugins });
  return new JSDOM(readFileSync(join(output, "taskpane.html"), "utf8")).window.document;
}

function run(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString("errors-only"))) : resolve()));
  });
}

function policyOf(page: Document): ReadonlyMap<string, readonly string[]> {
  const content = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
  return new Map(content.split(";").map((directive) => directive.trim().split(/\s+/)).map(([name = "", ...sources]) => [name, sources]));
}

describe.each([["cdn", ["'self'", CDN]], ["self", ["'self'"]]] as const)("the pane's page, office.js from %s", (officeJs, own) => {
  let page: Document;

  beforeAll(async () => {
    page = await builtPage(officeJs);
  });

  test("loads from its own server and, where asked, from Microsoft's", () => {
    const policy = policyOf(page);
    expect(policy.get("default-src")).toEqual(["'self'"]);
    expect(policy.get("script-src")).toEqual(own);
    expect(policy.get("connect-src")).toEqual(own);
    expect(policy.get("object-src")).toEqual(["'none'"]);
    expect(policy.get("base-uri")).toEqual(["'none'"]);
  });

  test("runs no script that stands in a page and none that is made of text", () => {
    const scripts = policyOf(page).get("script-src") ?? [];
    expect(scripts.filter((source) => /unsafe|\*|data:|blob:|^https?:$/.test(source))).toEqual([]);
    expect([...page.querySelectorAll("script")].filter((script) => !script.hasAttribute("src") || script.textContent !== "")).toEqual([]);
    expect([...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames()).filter((name) => name.startsWith("on"))).toEqual([]);
  });

  test("has its policy before anything that it concerns", () => {
    const head = [...page.head.children];
    const policy = head.findIndex((element) => element.getAttribute("http-equiv") === "Content-Security-Policy");
    expect(policy).toBeGreaterThanOrEqual(0);
    expect(head.findIndex((element) => ["SCRIPT", "STYLE", "LINK"].includes(element.tagName))).toBeGreaterThan(policy);
  });
});
