import type { BatchRequest } from "./wire";
import { ActionType } from "./wire";

/** What a fault does: a numeric error of the transport (5004: the user is editing a cell) or an API error with a code. */
export type Fault = { readonly hostError: number } | { readonly code: string; readonly message: string };

interface PlannedFault {
  readonly request: number;
  readonly fault: Fault;
}

/** What office.js says of its own accord: it is ready, it lets go of references after `Excel.run`. */
const housekeeping: ReadonlySet<string> = new Set(["_RemoveReference", "NotifyActionHandlerReady", "_SetOsfControlContainerReadyForCustomFunctions"]);

/** Counts round trips and makes chosen ones fail. Housekeeping does not count: nobody waits for it. */
export class RequestLog {
  private counted = 0;
  private bytes = 0;
  private planned: readonly PlannedFault[] = [];
  private started = false;

  /** Round trips since the last `reset`. */
  get roundTrips(): number {
    return this.counted;
  }

  /** Bytes of the answers to them, as UTF-16 code units of JSON. */
  get answeredSize(): number {
    return this.bytes;
  }

  /** Whether office.js has told that it takes ribbon commands: its last step when it starts. */
  get takesCommands(): boolean {
    return this.started;
  }

  reset(): void {
    this.counted = 0;
    this.bytes = 0;
    this.planned = [];
  }

  /** Makes the nth counted request from now fail (1 is the next one). */
  failRequest(nth: number, fault: Fault): void {
    this.planned = [...this.planned, { request: this.counted + nth, fault }];
  }

  /** Called for every request; the fault to answer with, or null. */
  begin(request: BatchRequest): Fault | null {
    if (isHousekeeping(request)) {
      this.started ||= request.Actions.some((action) => action.Name === "NotifyActionHandlerReady");
      return null;
    }
    this.counted += 1;
    const due = this.planned.find((each) => each.request === this.counted);
    this.planned = this.planned.filter((each) => each !== due);
    return due?.fault ?? null;
  }

  end(answer: string): void {
    this.bytes += answer.length;
  }
}

function isHousekeeping(request: BatchRequest): boolean {
  const calls = request.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return calls.length > 0 && calls.every((action) => housekeeping.has(action.Name));
}
