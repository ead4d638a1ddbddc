import type { ReactElement } from "react";
import { RunningWork } from "../parts/RunningWork";
import { ScreenFrame } from "../parts/ScreenFrame";
import type { ToolName } from "./tools";
import { TOOLS } from "./tools";
import { useTool } from "./use-tool";

/** The tool that is on the screen, under its name, with the progress of what it does. */
export function ToolScreen({ tool: name }: { readonly tool: ToolName }): ReactElement | null {
  const { words } = useTool();
  const tool = TOOLS.find((each) => each.name === name);
  if (!tool) return null;
  return (
    <ScreenFrame title={tool.words(words).title}>
      <RunningWork />
      <tool.Screen />
    </ScreenFrame>
  );
}
