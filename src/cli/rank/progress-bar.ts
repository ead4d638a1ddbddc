import type { CliIo } from "../cli-io";

const WIDTH = 30;

/** How far work of some stage is, on one line of stderr; nothing where nobody watches. */
export class ProgressBar {
  private shown = -1;
  private readonly stage: string;
  private readonly total: number;
  private readonly io: Pick<CliIo, "err" | "terminal">;

  /** `stage` says what is being done. */
  constructor(stage: string, total: number, io: Pick<CliIo, "err" | "terminal">) {
    this.stage = stage;
    this.total = total;
    this.io = io;
  }

  /** So many of them are done. */
  reach(done: number): void {
    const percent = this.total === 0 ? 100 : Math.floor((done / this.total) * 100);
    if (!this.io.terminal || percent === this.shown) return;
    this.shown = percent;
    const filled = Math.round((percent / 100) * WIDTH);
    this.io.err(`\r${this.stage} [${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}] ${percent}% ${done}/${this.total}`);
  }

  /** The line is free for something else. */
  close(): void {
    if (this.io.terminal) this.io.err("\r\u001b[K");
  }
}
