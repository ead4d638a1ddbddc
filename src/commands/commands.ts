import { commandQueue } from "../taskpane/state/command-queue";
import type { RibbonEvent } from "./ribbon-commands";
import { ribbonCommands } from "./ribbon-commands";

/** Entry: ties the manifest's function names to what they do. Office.js is on the page before this runs. */
void Office.onReady(() => {
  const showPane = (): Promise<void> => Office.addin.showAsTaskpane();
  for (const [name, command] of Object.entries(ribbonCommands(commandQueue, showPane))) {
    Office.actions.associate(name, (event: RibbonEvent) => void command(event));
  }
});
