import { columns } from "./tools/columns";
import { common } from "./tools/common";

/** The words of each tool, one file a tool. */
export const tools = { common, columns };
