import { loadedLater } from "../../parts/loaded-later";
import type { Tool } from "../tool";

/** The figures that rules ask for: who gives them, which are one, where the table holds them itself. */
export const figuresTool = {
  name: "figures",
  needsTable: true,
  words: ({ figures }) => figures,
  Screen: loadedLater(() => import(/* webpackChunkName: "tool-figures" */ "./FiguresScreen").then(({ FiguresScreen }) => FiguresScreen)),
} as const satisfies Tool<"figures">;
