/**
 * Finishes functions.json: the metadata generator cannot say that our functions take error values
 * (without it Excel answers an error cell with #VALUE! before the function is asked), and Excel
 * compares names in NFC.
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
        compilation.updateAsset("functions.json", new sources.RawSource(JSON.stringify(metadata, null, 2).normalize("NFC")));
      });
    });
  }
}

module.exports = { FunctionsJson };
