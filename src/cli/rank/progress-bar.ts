import type { CliIo } from "../cli-io";
import type { CliWordings } from "../i18n/wordings";

const WIDTH = 30;

/** How far the reading is, on one line of stderr; nothing but a closing line where nobody watches. */
export class ProgressBar {
  private done = 0;
  private known = 0;
  private shown = -1;
  private readonly total: number;
  private readonly io: Pick<CliIo, "err" | "terminal">;
  private readonly cli: CliWordings;

  constructor(total: number, io: Pick<CliIo, "err" | "terminal">, cli: CliWordings) {
    this.total = total;
    this.io = io;
    this.cli = cli;
  }

  step(known: boolean): void {
    this.done += 1;
    if (known) this.known += 1;
    const percent = Math.floor((this.done / this.total) * 100);
    if (!this.io.terminal || percent === this.shown) return;
    this.shown = percent;
    const filled = Math.round((percent / 100) * WIDTH);
    this.io.err(`\r[${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}] ${percent}% ${this.done}/${this.total}`);
  }

  close(): void {
    this.io.err(`${this.io.terminal ? "\r\u001b[K" : ""}${this.cli.filesRead(this.done, this.known)}\n`);
  }
}
