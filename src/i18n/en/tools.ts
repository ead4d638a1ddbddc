import type { ToolWordings } from "../tool-wordings";
import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { figures } from "./tools/figures";

export const tools: ToolWordings = { common, columns, figures };
