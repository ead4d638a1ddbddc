import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { describeCustomFunctions, registerCustomFunctions } from "./custom-functions.mjs";
import { output, root } from "./folders.mjs";
import { writeSample } from "./sample.mjs";

const target = ["chrome120", "edge120", "firefox120", "safari17"];

/** What the pane of the workbench may load: its own files, nothing from elsewhere. */
const contentSecurityPolicy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none'";

/** Builds everything that the server serves beside office.js and the assets. */
export async function buildWorkbench() {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  await Promise.all([buildPage(), buildPane(), writeSample(`${output}/sample.xlsx`)]);
}

async function buildPage() {
  await build({
    absWorkingDir: root,
    entryPoints: { page: "src/workbench/page/main.ts" },
    outdir: output,
    bundle: true,
    minify: true,
    target,
    charset: "utf8",
    loader: { ".xml": "text" },
    define: { "process.env.NODE_ENV": '"production"' },
    sourcemap: "linked",
    logLevel: "warning",
  });
  await cp(`${root}src/workbench/page/index.html`, `${output}/index.html`);
}

/** One bundle for pane, ribbon commands and custom functions: they share a runtime in Excel too (manifest.xml, Runtimes). */
async function buildPane() {
  const functions = await describeCustomFunctions();
  await writeFile(`${output}/functions.json`, functions.metadataJson);
  await build({
    absWorkingDir: root,
    stdin: {
      contents: 'import "./src/functions/functions";\nimport "./src/commands/commands";\nimport "./src/taskpane/index";\n',
      resolveDir: root,
      loader: "ts",
    },
    outfile: `${output}/taskpane.js`,
    bundle: true,
    target,
    charset: "utf8",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [registerCustomFunctions(functions.registration)],
    sourcemap: "linked",
    logLevel: "warning",
  });
  await cp(`${root}src/workbench/page/install-host.js`, `${output}/install-host.js`);
  await writeFile(`${output}/taskpane.html`, paneDocument(await readFile(`${root}src/taskpane/taskpane.html`, "utf8")));
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
