/** Turns the few packages below Univer that exist as ES modules alone into what jest can load. */
const { transformSync } = require("esbuild");

module.exports = {
  process: (source, file) => transformSync(source, { format: "cjs", target: "es2022", sourcefile: file, sourcemap: "inline" }),
};
