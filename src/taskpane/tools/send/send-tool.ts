import { lazy } from "react";
import type { Tool } from "../tool";

/** Makes the workbook ready for people without the add-in. */
export const sendTool = {
  name: "send",
  needsTable: true,
  words: ({ send }) => send,
  Screen: lazy(() => import(/* webpackChunkName: "tool-send" */ "./SendScreen").then(({ SendScreen: screen }) => ({ default: screen }))),
} as const satisfies Tool<"send">;
