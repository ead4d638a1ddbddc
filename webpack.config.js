const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { FunctionsJson } = require("./scripts/webpack/functions-json.cjs");
const { SizeLimits } = require("./scripts/webpack/size-limits.cjs");

/** Where manifest.xml says the add-in lives; a build for an office replaces it by DTI_BASE_URL. */
const developmentUrl = "https://localhost:3000";

/** Microsoft's official address, the one that production add-ins are asked to load from. */
const officeJsCdn = "https://appsforoffice.microsoft.com";

/** DTI_OFFICE_JS=self copies the library beside the add-in, for offices without a way to the CDN. */
function officeJs(setting = "cdn") {
  if (setting === "self") return { script: "office-js/office.js", origin: "" };
  if (setting === "cdn") return { script: `${officeJsCdn}/lib/1/hosted/office.js`, origin: officeJsCdn };
  throw new Error(`DTI_OFFICE_JS is "${setting}"; it may be "cdn" or "self".`);
}

/** Office injects styles, so they may be inline (office-js#1687); everything else comes from us or from Microsoft's library. */
function contentSecurityPolicy({ origin }) {
  const own = ["'self'", origin].filter(Boolean).join(" ");
  return [
    "default-src 'self'",
    `script-src ${own}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${own}`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/** The files of the library that Excel asks for; the npm package holds 87 MB for all applications and languages. */
const officeJsFiles =
  /^(office\.js|o15apptofilemappingtable\.js|excel-[^/]*\.js|ariatelemetry\/.*|telemetry\/.*|custom-functions-runtime\.js|(vi-vn|en-us)\/.*)$/i;

function officeJsCopy() {
  const folder = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");
  const wanted = (file) => officeJsFiles.test(path.relative(folder, file).replaceAll("\\", "/")) && !file.endsWith(".debug.js");
  return { from: folder, to: "office-js", filter: wanted, info: { minimized: true } };
}

function copies(baseUrl, library) {
  const manifest = (content) => content.toString().replaceAll(developmentUrl, baseUrl);
  return [
    { from: "assets/*.png", to: "assets/[name][ext]" },
    { from: "manifest.xml", transform: manifest },
    ...(library.origin === "" ? [officeJsCopy()] : []),
  ];
}

async function devServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: 3000,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await getHttpsServerOptions() },
  };
}

/** The add-in: one shared-runtime page (taskpane.html) with the pane, the ribbon commands and the custom functions. */
module.exports = async (env = {}, { mode = "production" } = {}) => {
  const library = officeJs(process.env.DTI_OFFICE_JS || undefined);
  const baseUrl = (process.env.DTI_BASE_URL || developmentUrl).replace(/\/+$/, "");
  return {
    mode,
    devtool: mode === "development" ? "source-map" : false,
    target: ["web", "es2022"],
    entry: {
      // Stands alone: Excel also loads it by itself to recalculate without a pane.
      functions: "./src/functions/functions.ts",
      // One runtime for all three: with one of its own, each would run what comes after it once more.
      commands: { import: "./src/commands/commands.ts", dependOn: "functions" },
      // Shares the commands' modules, so that a ribbon button and the pane hold the same queue.
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: ["functions", "commands"] },
    },
    output: { path: path.resolve(__dirname, "dist"), clean: true, filename: "[name].js", chunkFilename: "[name].js" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
        // The core only defines: a file nothing is used of, behind an index, is not waited for.
        { include: path.resolve(__dirname, "src/core"), sideEffects: false },
      ],
    },
    performance: false,
    // Fluent's icon sources alone are 15 MB: a second build takes a fraction of the first.
    cache: { type: "filesystem", name: `${mode}-${library.origin === "" ? "self" : "cdn"}`, buildDependencies: { config: [__filename] } },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: "./src/functions/functions.ts" }),
      new FunctionsJson(),
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "commands", "taskpane"],
        scriptLoading: "defer",
        officeJs: library.script,
        contentSecurityPolicy: contentSecurityPolicy(library),
      }),
      new CopyPlugin({ patterns: copies(baseUrl, library) }),
      ...(mode === "production" ? [new SizeLimits()] : []),
    ],
    infrastructureLogging: { level: "info" },
    ...(env.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};
