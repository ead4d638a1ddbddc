import type { LaterPart } from "../../src/app/later-parts";
import type { Applied, Filling, Outcome, Session, Undone } from "../../src/app/session";
import type { WatchedWrite } from "../../src/app/watched";
import type { Analysis } from "../../src/core/analysis";
import type { FillPreview } from "../../src/core/plan/fill-preview";
import type { FillMode } from "../../src/core/plan/fill-target";
import { HostError } from "../../src/host/port";
import type { WorkbookEdit, WorkbookView } from "../../src/host/port";
import { sampleAnalysis } from "./sample-analysis";

/** A promise that the test settles when it wants to. */
export class Deferred<T> {
  readonly promise: Promise<T>;
  resolve: (value: T) => void = () => undefined;

  constructor() {
    this.promise = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }
}

/** A workbook's session in memory: a fill fills, an undo empties again, and the test says what fails and what waits. */
export class FakeSession implements Session {
  analysis: Analysis | null = null;
  highlighted = false;
  undoable: Session["undoable"] = null;
  filled: FillMode | null = null;
  stateProblem: Session["stateProblem"] = null;
  lacking: readonly LaterPart[] = [];
  /** What is lacking arrives with it; what it leaves out does not. */
  arrival: Promise<readonly LaterPart[]> | null = null;
  /** What an analysis with everything finds. */
  whole: Analysis | null = null;
  /** Why each finding was set aside, by its id. */
  readonly ignored = new Map<string, string>();
  scans = 0;
  /** The ways of filling whose preview was made, in order. */
  readonly previewed: FillMode[] = [];
  /** What the next scan finds. */
  next: Analysis = sampleAnalysis;
  /** The next use case is refused with this. */
  failure: HostError | null = null;
  /** A scan waits for it, where there is one. */
  gate: Promise<void> | null = null;

  async scan(progress?: (done: number, total: number) => void, signal?: AbortSignal): Promise<Outcome<Analysis>> {
    this.scans++;
    progress?.(1, 3);
    await this.gate;
    if (signal?.aborted) return { ok: false, failure: { kind: "host", error: new HostError("cancelled", "") } };
    return this.outcome(() => (this.analysis = this.next));
  }

  async complete(): Promise<void> {
    const arrived = (await this.arrival) ?? this.lacking;
    this.lacking = this.lacking.filter((part) => !arrived.includes(part));
    if (this.lacking.length === 0) this.analysis = this.next = this.whole ?? this.next;
  }

  filling(): Promise<Filling> {
    return Promise.resolve(this);
  }

  previewFill(_table: number, mode: FillMode): FillPreview {
    this.previewed.push(mode);
    const empty = this.filled === mode;
    return {
      mode,
      sheet: "Phụ lục",
      target: { column: 8, header: "Điểm tự chấm 2024", isNew: true },
      plan: { kind: "fill", edits: [] },
      changes: empty ? [] : CHANGES,
      kept: [{ path: "4.7", code: "4.7", name: "Số lượng người dân được phổ cập kỹ năng số", reason: "rule-unreadable" }],
      inputs: { total: 2, typed: 1 },
      unreadable: null,
      isLocked: false,
      detached: false,
      empty,
    };
  }

  async applyFill(preview: FillPreview, watched?: WatchedWrite): Promise<Outcome<Applied>> {
    watched?.progress(0, 10);
    watched?.progress(3, 10);
    await this.gate;
    if (watched?.signal.aborted) return { ok: false, failure: { kind: "host", error: new HostError("cancelled", "") } };
    return this.apply("fill", () => (this.filled = preview.mode), preview.changes);
  }

  highlight(_table: number, on: boolean): Promise<Outcome<Applied>> {
    return this.apply(on ? "highlight" : "unhighlight", () => (this.highlighted = on), []);
  }

  ignoreFinding(table: number, id: string, reason: string): Promise<Outcome<Analysis>> {
    this.ignored.set(id, reason);
    return this.outcome(() => this.withoutIgnored(table));
  }

  restoreFinding(table: number, id: string): Promise<Outcome<Analysis>> {
    this.ignored.delete(id);
    return this.outcome(() => this.withoutIgnored(table));
  }

  /** Only a session over a workbook can do what tools do. */
  perform<T>(): Promise<Outcome<T>> {
    return Promise.resolve({ ok: false, failure: { kind: "host", error: new HostError("unsupported", "Tools are tested over a workbook in memory.") } });
  }

  async undo(): Promise<Outcome<Undone>> {
    if (this.undoable === null) return { ok: false, failure: { kind: "nothing-to-undo" } };
    this.undoable = null;
    this.filled = null;
    return this.outcome(() => ({ analysis: (this.analysis = this.next), left: ["I12"], keptSheets: ["DTI – Số liệu"] }));
  }

  private withoutIgnored(table: number): Analysis {
    const tables = this.next.tables.map((each, index) => {
      if (index !== table) return each;
      const reasonOf = (id: string): string[] => [this.ignored.get(id) ?? []].flat();
      return {
        ...each,
        findings: each.findings.filter(({ id }) => !this.ignored.has(id)),
        ignored: each.findings.flatMap((finding) => reasonOf(finding.id).map((reason) => ({ finding, reason }))),
      };
    });
    return (this.analysis = { ...this.next, tables });
  }

  private apply(kind: NonNullable<Session["undoable"]>, work: () => void, changes: FillPreview["changes"]): Promise<Outcome<Applied>> {
    return this.outcome(() => {
      work();
      this.undoable = kind;
      this.analysis = this.next;
      return { changes, analysis: this.next, addedSheets: kind === "fill" ? ["DTI – Số liệu"] : [] };
    });
  }

  private outcome<T>(work: () => T): Promise<Outcome<T>> {
    const { failure } = this;
    this.failure = null;
    return Promise.resolve(failure ? { ok: false, failure: { kind: "host", error: failure } } : { ok: true, value: work() });
  }
}

const CHANGES: FillPreview["changes"] = [
  {
    sheet: "Phụ lục",
    row: 12,
    column: 8,
    path: "1.3",
    code: "1.3",
    name: "Văn bản chỉ đạo chuyên đề về chuyển đổi số do người đứng đầu huyện ký",
    before: "",
    after: "=DTI.RATIO(XLOOKUP(\"1.3/a\",…))",
    score: 5,
    overwrites: false,
  },
  { sheet: "Phụ lục", row: 14, column: 8, path: "4.3", code: "4.3", name: "Tỷ lệ công chức, viên chức chuyên trách", before: "1.33", after: "=DTI.RATIO(a,b,$C$15)", score: null, overwrites: true },
];

/** A view whose edits the test makes and whose selections it reads. */
export class FakeView implements WorkbookView {
  readonly selected: string[] = [];
  private listener: ((edit: WorkbookEdit) => void) | null = null;

  select(sheet: string, address: string): Promise<void> {
    this.selected.push(`${sheet}!${address}`);
    return Promise.resolve();
  }

  onEdit(listener: (edit: WorkbookEdit) => void): Promise<() => Promise<void>> {
    this.listener = listener;
    return Promise.resolve(() => {
      this.listener = null;
      return Promise.resolve();
    });
  }

  edit(own = false): void {
    this.listener?.({ sheet: "Phụ lục", address: "D12", own });
  }
}
