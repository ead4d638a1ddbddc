/**
 * What a change of the workbook needs and a reading does not: a file of its own in the build, because
 * the pane shows what it has read before anybody changes anything.
 */
export { capturePlan, readSurroundings } from "./capture-plan";
export { editTasks, inWritingOrder } from "./edit-writing";
