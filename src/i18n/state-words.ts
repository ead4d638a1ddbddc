import type { StateWords } from "../core/scenario/scenario-plan";
import { councilLabels } from "./council-labels";

/** What stands in a score cell in place of a number: Vietnamese whatever the pane speaks, because the file travels. */
export const stateWords: StateWords = { "not-assessed": councilLabels.notAssessed, "not-scored": "Chưa chấm điểm" };
