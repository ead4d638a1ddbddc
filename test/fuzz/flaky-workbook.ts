import type { Capture } from "../../src/core/plan/capture";
import type { WritePlan } from "../../src/core/plan/write-plan";
import type { CapturePurpose, HostFailure, Workbook, WorkbookSnapshot } from "../../src/host/port";
import { HostError } from "../../src/host/port";

/** What goes wrong at one call of the port. */
export interface PlannedFault {
  /** 1 is the next call. */
  readonly call: number;
  readonly failure: HostFailure;
  /** How many edits a write carries out before it fails: Excel's batches stop half way and undo nothing. Infinity: all, only the answer is lost. */
  readonly edits: number;
  /** Whether what we keep is written before it fails. */
  readonly state: boolean;
}

/** A workbook whose host fails when told to, in the middle of a batch. */
export class FlakyWorkbook implements Workbook {
  /** Calls since the fault was planned. */
  calls = 0;
  private fault: PlannedFault | null = null;
  private readonly inner: Workbook;

  constructor(inner: Workbook) {
    this.inner = inner;
  }

  get takesNotes(): boolean {
    return this.inner.takesNotes;
  }

  plan(fault: PlannedFault | null): void {
    this.fault = fault;
    this.calls = 0;
  }

  async read(): Promise<WorkbookSnapshot> {
    this.failIfDue();
    return this.inner.read();
  }

  async capture(plan: WritePlan, purpose?: CapturePurpose): Promise<Capture> {
    this.failIfDue();
    return this.inner.capture(plan, purpose);
  }

  async write(plan: WritePlan, state?: string | null): Promise<void> {
    const due = this.due();
    if (!due) return this.inner.write(plan, state);
    await this.inner.write({ ...plan, edits: plan.edits.slice(0, due.edits) }, due.state ? state : undefined);
    throw new HostError(due.failure, "planned");
  }

  async readState(): Promise<string | null> {
    this.failIfDue();
    return this.inner.readState();
  }

  async writeState(xml: string | null): Promise<void> {
    await this.write({ kind: "fill", edits: [] }, xml);
  }

  private due(): PlannedFault | null {
    this.calls += 1;
    return this.fault?.call === this.calls ? this.fault : null;
  }

  private failIfDue(): void {
    const due = this.due();
    if (due) throw new HostError(due.failure, "planned");
  }
}
