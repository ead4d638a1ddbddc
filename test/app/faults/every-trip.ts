import type { Fault } from "../../../src/workbench/office/request-log";
import { must } from "../../support/desk";
import { workbookPicture } from "../../support/workbook-picture";
import type { PaneDesk } from "./desk";
import { closeDesks, openDesk } from "./desk";
import type { Operation } from "./operation";
import { operationNamed } from "./operation";

const faults: readonly (readonly [string, Fault, string])[] = [
  ["the connection is lost", { code: "RequestAborted", message: "The request was aborted." }, "busy"],
  ["a cell is being edited", { hostError: 5004 }, "busy"],
  ["the sheet is protected", { code: "AccessDenied", message: "The sheet is protected." }, "protected"],
  ["the workbook is closed", { code: "InactiveWorkbook", message: "The workbook is closed." }, "closed"],
  ["something unforeseen happens", { code: "GeneralException", message: "There was an internal error." }, "unknown"],
];

/** Every one of these operations, the host failing at every single round trip: the workbook is as before or as planned, never between, and the user is told. */
export function failAtEveryTrip(operations: Readonly<Record<string, Operation>>): void {
  describe.each(Object.keys(operations))("%s", (name) => {
    const { sheets, prepare, run, reset } = operationNamed(name, operations);
    let desk: PaneDesk;
    let before: string;
    let planned: string;
    /** How many round trips it takes where nothing fails. */
    let trips: number;

    beforeAll(async () => {
      desk = await openDesk(sheets);
      await prepare(desk.session);
      before = await workbookPicture(desk.pane);
      desk.pane.host.requests.reset();
      await must(run(desk.session));
      trips = desk.pane.host.requests.roundTrips;
      planned = await workbookPicture(desk.pane);
      await reset(desk.session);
    });

    afterAll(closeDesks);

    test("without a fault it can be taken back", async () => {
      expect(await workbookPicture(desk.pane)).toBe(before);
      expect(trips).toBeGreaterThan(0);
    });

    test.each(faults)("%s, at any round trip", async (_, fault, told) => {
      const { pane, session } = desk;
      for (let nth = 1; nth <= trips; nth++) {
        pane.host.requests.reset();
        pane.host.requests.failRequest(nth, fault);
        const outcome = await run(session);
        const after = await workbookPicture(pane);
        if (outcome.ok) {
          expect({ nth, after }).toEqual({ nth, after: planned });
          await reset(session);
        } else {
          expect({ nth, failure: outcome.failure }).toMatchObject({ nth, failure: { kind: "host", error: { failure: told } } });
          expect({ nth, after }).toEqual({ nth, after: before });
        }
      }
      pane.host.requests.reset();
      await must(run(session));
      expect(await workbookPicture(pane)).toBe(planned);
      await reset(session);
      expect(pane.host.unsupported()).toEqual([]);
    });
  });
}
