import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { figures } from "./tools/figures";
import { frameworks } from "./tools/frameworks";
import { send } from "./tools/send";

/** The words of each tool, one file a tool. */
export const tools = { common, figures, columns, frameworks, send };
