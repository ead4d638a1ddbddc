import { OFFICE_HABITS } from "../../support/offices/office-habits";
import { drawGrid } from "../../support/read-grid";
import { brief, checkGrid } from "./check-table";

test.each(OFFICE_HABITS)("$habit: no error is reported", ({ sheet }) => {
  expect(checkGrid(drawGrid(sheet)).filter(({ severity }) => severity === "error").map(brief)).toEqual([]);
});
