import { ribbonCommands } from "../../src/commands/ribbon-commands";
import { CommandQueue } from "../../src/taskpane/state/command-queue";
import type { PaneCommand } from "../../src/taskpane/state/command-queue";

const names: readonly PaneCommand[] = ["fillScores", "checkTable", "undoLast"];

function press(showPane: () => Promise<void>) {
  const queue = new CommandQueue();
  const completed = jest.fn();
  return { queue, completed, commands: ribbonCommands(queue, showPane) };
}

describe.each(names)("the ribbon button %s", (name) => {
  test("opens the pane, hands it the command and tells Office that it is over", async () => {
    const showPane = jest.fn(() => Promise.resolve());
    const { queue, completed, commands } = press(showPane);
    const received: PaneCommand[] = [];
    queue.connect((command) => received.push(command));
    await commands[name]({ completed });
    expect(received).toEqual([name]);
    expect(showPane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  test("reaches a pane that opens later", async () => {
    const { queue, completed, commands } = press(() => Promise.resolve());
    await commands[name]({ completed });
    const received: PaneCommand[] = [];
    queue.connect((command) => received.push(command));
    expect(received).toEqual([name]);
  });

  test("is over even where the host cannot open the pane", async () => {
    const { queue, completed, commands } = press(() => Promise.reject(new Error("not supported")));
    queue.connect(() => undefined);
    await commands[name]({ completed });
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
