/**
 * Draws assets/*.png from assets/svg/*.svg with an installed Chromium. Run by hand after a drawing
 * changed: `node scripts/draw-icons.mjs [path of the browser]`. The PNG files are kept in git,
 * because the add-in's build must not need a browser.
 */
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium } from "playwright-core";

const assets = join(import.meta.dirname, "..", "assets");
/** Ribbon buttons ask for 16, 32 and 80; the add-in's own icon also for 64. */
const sizesOf = (name) => (name === "dti" ? [16, 32, 64, 80] : [16, 32, 80]);

const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  for (const file of readdirSync(join(assets, "svg"))) {
    const name = basename(file, ".svg");
    const svg = readFileSync(join(assets, "svg", file), "utf8");
    for (const size of sizesOf(name)) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
