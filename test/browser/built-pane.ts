import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Page, Route } from "playwright-core";
import webpack, { type Configuration } from "webpack";

const configuration = jest.requireActual<(env: object, argv: object) => Promise<Configuration>>("../../webpack.config.js");

/** The pane as webpack builds it, in as many files as an office's server holds; the workbench itself serves it as one. */
export class BuiltPane {
  private readonly folder = mkdtempSync(join(tmpdir(), "dti-pane-"));

  /** Not minified: what is tried is how the files are fetched. */
  async build(): Promise<void> {
    process.env["DTI_OFFICE_JS"] = "self";
    const config = await configuration({}, { mode: "development" });
    const plugins = (config.plugins ?? []).filter((plugin) => plugin?.constructor.name !== "CopyPlugin");
    await run({ ...config, devtool: false, plugins, output: { ...config.output, path: this.folder } });
  }

  /** Puts it in the place of the workbench's own pane. */
  async serveTo(page: Page, url: string): Promise<void> {
    await page.route((address) => address.href.startsWith(url) && existsSync(this.fileOf(address.pathname)), (route) => this.answer(route));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private fileOf(path: string): string {
    return join(this.folder, basename(path) || "index.html");
  }

  private async answer(route: Route): Promise<void> {
    const file = this.fileOf(new URL(route.request().url()).pathname);
    if (!file.endsWith(".html")) return route.fulfill({ path: file });
    const page = readFileSync(file, "utf8").replace("<script", '<script src="install-host.js"></script><script');
    return route.fulfill({ body: page, contentType: "text/html; charset=utf-8" });
  }
}

function run(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => (error || stats?.hasErrors() ? reject(error ?? new Error(stats?.toString("errors-only"))) : resolve()));
  });
}
