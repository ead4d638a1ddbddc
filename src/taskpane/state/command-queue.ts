/** What a ribbon button asks of the pane. */
export type PaneCommand = "fillScores" | "checkTable" | "undoLast";

/**
 * Carries ribbon commands to the pane. Both live in one page (shared runtime), but a button may be
 * pressed before the pane is ready: what came earlier waits.
 */
export class CommandQueue {
  private waiting: PaneCommand[] = [];
  private receiver: ((command: PaneCommand) => void) | null = null;

  post(command: PaneCommand): void {
    if (this.receiver) this.receiver(command);
    else this.waiting.push(command);
  }

  /** Hands over what is waiting and all that follows, until the returned function is called. */
  connect(receiver: (command: PaneCommand) => void): () => void {
    this.receiver = receiver;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach(receiver);
    return () => {
      this.receiver = null;
    };
  }
}

/** The page's one queue. */
export const commandQueue = new CommandQueue();
