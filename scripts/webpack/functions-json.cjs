const english = require("../../src/functions/functions.en.json");

/** The metadata in English: the same functions, described in the words of functions.en.json. */
function inEnglish(metadata) {
  return { ...metadata, functions: metadata.functions.map((each) => described(each, english[each.id])) };
}

function described(metadata, words) {
  const parameters = metadata.parameters.map((parameter) => {
    const description = words?.parameters[parameter.name];
    if (!description) throw new Error(`functions.en.json says nothing of ${metadata.id}(${parameter.name}).`);
    return { ...parameter, description };
  });
  return { ...metadata, description: words.description, parameters };
}

/**
 * Finishes functions.json: the metadata generator cannot say that our functions take error values
 * (without it Excel answers an error cell with #VALUE! before the function is asked), and Excel
 * compares names in NFC. Adds functions.en.json, to which the manifest leads an English Excel.
 */
class FunctionsJson {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsJson", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "FunctionsJson", stage }, () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return;
        const metadata = { allowErrorForDataTypeAny: true, ...JSON.parse(asset.source.source().toString()) };
        const print = (value) => new sources.RawSource(JSON.stringify(value, null, 2).normalize("NFC"));
        compilation.updateAsset("functions.json", print(metadata));
        compilation.emitAsset("functions.en.json", print(inEnglish(metadata)));
      });
    });
  }
}

module.exports = { FunctionsJson, inEnglish };
