const { gzipSync } = require("node:zlib");

/**
 * What a clerk's connection has to carry, in bytes after gzip. The compiler of scoring texts is more than a third of what a first table takes, and the largest chunk. It comes
 * with the table all the same: without the rules every score, remark and next step that the pane shows would be provisional.
 */
const limits = { functions: 30_000, initialPane: 150_000, firstTable: 381_500, lazyView: 164_500 };

/** What taskpane.html loads: with it the pane is on the screen and says that it reads the workbook. */
const initialPane = ["functions", "commands", "taskpane"];
/** What begins to load with it: without the engine no table is on the screen. */
const firstTable = [...initialPane, "engine"];

/** The gzip sizes of one compilation: functions.js, what the page loads, everything that is fetched before the first table is shown, and the largest chunk that the page does not load itself. */
function gzipSizes(compilation) {
  const size = (file) => gzipSync(compilation.getAsset(file).source.buffer()).length;
  const isScript = (file) => file.endsWith(".js");
  const filesOf = (name) => compilation.namedChunkGroups.get(name)?.getFiles() ?? [];
  const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);
  const scriptsOf = (names) => new Set(names.flatMap(filesOf).filter(isScript));
  const initial = scriptsOf(initialPane);
  const lazy = [...compilation.chunks].flatMap((chunk) => [...chunk.files]).filter((file) => isScript(file) && !initial.has(file));
  return {
    functions: size("functions.js"),
    initialPane: sum(initial),
    firstTable: sum(scriptsOf(firstTable)),
    lazyView: Math.max(0, ...lazy.map(size)),
  };
}

/** Fails a production build that grew beyond a limit, and prints the sizes of every build. */
class SizeLimits {
  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeLimits", (compilation) => {
      // The last stage: everything is minified, nothing is written yet.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeLimits", stage }, () => {
        if (compilation.errors.length > 0) return;
        const sizes = gzipSizes(compilation);
        const log = compiler.getInfrastructureLogger("SizeLimits");
        for (const [part, limit] of Object.entries(limits)) {
          log.info(`${part}: ${sizes[part]} of ${limit} bytes after gzip`);
          if (sizes[part] > limit) compilation.errors.push(new WebpackError(`${part} has ${sizes[part]} bytes after gzip; the limit is ${limit}`));
        }
      });
    });
  }
}

module.exports = { SizeLimits, gzipSizes, limits };
