import { collect } from "./tools/collect";
import { columns } from "./tools/columns";
import { common } from "./tools/common";
import { compare } from "./tools/compare";
import { council } from "./tools/council";
import { deadlines } from "./tools/deadlines";
import { figures } from "./tools/figures";
import { frameworks } from "./tools/frameworks";
import { path } from "./tools/path";
import { peers } from "./tools/peers";
import { rank } from "./tools/rank";
import { reports } from "./tools/reports";
import { send } from "./tools/send";
import { trend } from "./tools/trend";
import { whatIf } from "./tools/what-if";

/** The words of each tool, one file a tool. */
export const tools = { common, figures, collect, trend, deadlines, council, reports, path, peers, whatIf, compare, rank, send, columns, frameworks };
