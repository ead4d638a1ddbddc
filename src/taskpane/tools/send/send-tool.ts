import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** Makes the workbook ready for people without the add-in. */
export const sendTool = {
  name: "send",
  needsTable: true,
  words: ({ send }) => send,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-send" */ "./SendScreen").then(({ SendScreen }) => SendScreen)),
} as const satisfies Tool<"send">;
