import type { CommandQueue, PaneCommand } from "../taskpane/state/command-queue";

/** What Office hands to a ribbon function; it must hear that the function is over. */
export interface RibbonEvent {
  completed(): void;
}

type RibbonCommand = (event: RibbonEvent) => Promise<void>;

/**
 * The ribbon's functions by the names in manifest.xml. Each opens the pane and lets it do the work,
 * so that a button never writes what nobody has seen and its outcome is always told.
 */
export function ribbonCommands(queue: CommandQueue, showPane: () => Promise<void>): Readonly<Record<PaneCommand, RibbonCommand>> {
  const command = (name: PaneCommand): RibbonCommand => async (event) => {
    try {
      queue.post(name);
      await showPane();
    } catch {
      // A host that cannot open the pane by program has it open already or lets the user open it; the command waits there.
    } finally {
      event.completed();
    }
  };
  return { fillScores: command("fillScores"), checkTable: command("checkTable"), undoLast: command("undoLast") };
}
