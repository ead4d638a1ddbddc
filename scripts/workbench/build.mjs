import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { build } from "esbuild";
import { describeCustomFunctions, registerCustomFunctions } from "./custom-functions.mjs";
import { root } from "./root.mjs";
import { sampleWorkbook } from "./sample.mjs";

const page = `${root}src/workbench/page`;

/** What the page and the pane are built alike with; nothing is written to disk, so that several can run at once. */
const options = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  target: ["chrome120", "edge120", "firefox120", "safari17"],
  charset: "utf8",
  jsx: "automatic",
  loader: { ".xml": "text" },
  define: { "process.env.NODE_ENV": '"production"' },
  sourcemap: "linked",
  logLevel: "warning",
};

/** What the pane of the workbench may load: its own files, nothing from elsewhere. */
const contentSecurityPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'";

/** Builds everything that the server serves beside office.js and the assets: contents by file name. */
export async function buildWorkbench() {
  const parts = await Promise.all([pageFiles(), paneFiles(), sampleWorkbook()]);
  const [ofPage, ofPane, sample] = parts;
  return new Map([...ofPage, ...ofPane, ["sample.xlsx", sample]]);
}

async function pageFiles() {
  const built = await build({ ...options, entryPoints: { page: "src/workbench/page/main.ts" }, outdir: "out" });
  return [...outputs(built), ["index.html", await readFile(`${page}/index.html`)]];
}

/** One bundle for pane, ribbon commands and custom functions: they share a runtime in Excel too (manifest.xml, Runtimes). */
async function paneFiles() {
  const functions = await describeCustomFunctions();
  const entries = ["./src/functions/functions", "./src/commands/commands", "./src/taskpane/index"];
  const built = await build({
    ...options,
    stdin: { contents: entries.map((entry) => `import "${entry}";`).join("\n"), resolveDir: root, loader: "ts" },
    outfile: "out/taskpane.js",
    plugins: [registerCustomFunctions(functions.registration)],
  });
  const template = await readFile(`${root}src/taskpane/taskpane.html`, "utf8");
  return [
    ...outputs(built),
    ["functions.json", functions.metadataJson],
    ["install-host.js", await readFile(`${page}/install-host.js`)],
    ["taskpane.html", paneDocument(template)],
  ];
}

function outputs({ outputFiles }) {
  return outputFiles.map(({ path, contents }) => [basename(path), contents]);
}

/** The add-in's own document, with the host put in place before office.js runs. */
function paneDocument(template) {
  const filled = template
    .replace(/<%=\s*htmlWebpackPlugin\.options\.contentSecurityPolicy\s*%>/, contentSecurityPolicy)
    .replace(/<%=\s*htmlWebpackPlugin\.options\.officeJs\s*%>/, "office-js/office.js");
  if (filled.includes("<%=")) throw new Error("src/taskpane/taskpane.html asks for something that the workbench does not know.");
  return filled
    .replace("<script", '<script src="install-host.js"></script>\n    <script')
    .replace("</head>", '  <script src="taskpane.js" defer></script>\n  </head>');
}
