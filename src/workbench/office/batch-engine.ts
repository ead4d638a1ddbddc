import { ApiError } from "./api-error";
import { CallArguments } from "./call-arguments";
import type { HostAnswer, HostNode } from "./host-type";
import { isHostNode } from "./host-type";
import type { UnsupportedMembers } from "./unsupported-members";
import { queryNode } from "./query";
import type { Action, ArgumentInfo, BatchRequest, BatchResponse, ObjectPath, ReferencedPaths } from "./wire";
import { ActionType, ObjectPathType } from "./wire";

/** What the engine needs of an object model. */
export interface ObjectModel {
  /** The object behind `context.workbook`. */
  readonly root: HostNode;
  /** Objects made by name, such as "Microsoft.ExcelServices.CustomFunctions"; null where there is none. */
  readonly create: (name: string) => HostNode | null;
}

type Resolved = HostNode | null;

/**
 * Carries out the batches of the client library over an object model that is described by
 * `HostType`s. It knows nothing of Excel. As in Excel, actions run in order, the first failure
 * stops the batch, and what ran before it stays done.
 */
export class BatchEngine {
  private readonly model: ObjectModel;
  private readonly unsupported: UnsupportedMembers;
  private readonly references = new Map<string, HostNode>();
  private readonly referenceIds = new WeakMap<HostNode, string>();
  private nextReference = 1;

  constructor(model: ObjectModel, unsupported: UnsupportedMembers) {
    this.model = model;
    this.unsupported = unsupported;
  }

  async process(request: BatchRequest): Promise<BatchResponse> {
    const response: BatchResponse = { Results: [] };
    const batch = new Batch(request);
    for (const [index, action] of request.Actions.entries()) {
      try {
        await this.run(action, batch, response);
      } catch (error) {
        response.Error = describe(error, index);
        break;
      }
    }
    return response;
  }

  private async run(action: Action, batch: Batch, response: BatchResponse): Promise<void> {
    if (action.ActionType === ActionType.trace) {
      // Handlers of events are put in place when the answer names their trace in both lists.
      response.TraceIds = [...(response.TraceIds ?? []), action.Id];
      response.Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const node = await this.resolve(action.ObjectPathId, batch);
    const value = await this.perform(action, node, batch);
    if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
  }

  /** The value to answer, or undefined where an action answers nothing. */
  private async perform(action: Action, node: Resolved, batch: Batch): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return node === null ? null : this.identify(node);
      case ActionType.query:
      case ActionType.queryAsJson:
        return node === null ? null : queryNode(node, action.QueryInfo ?? {}, (each) => this.identify(each), this.unsupported);
      case ActionType.method:
        return node === null ? null : this.callMethod(node, action, batch);
      case ActionType.setProperty:
        return this.setProperty(node, action, batch);
      case ActionType.update:
        return this.update(node, action.ObjectState ?? {});
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw this.unsupported.refuse(node, `action ${action.ActionType}`);
    }
  }

  private async callMethod(node: HostNode, action: Action, batch: Batch): Promise<unknown> {
    if (action.Name === "_KeepReference") return this.keep(node);
    const args = await this.args(action.ArgumentInfo, batch);
    if (action.Name === "_RemoveReference") return this.release(args[0]);
    const method = node.method(action.Name);
    if (method === null) throw this.unsupported.refuse(node, `${action.Name}()`);
    const answer = await method(new CallArguments(args, `${node.typeName}.${lowerFirst(action.Name)}`));
    return answer === undefined || isHostNode(answer) ? null : answer;
  }

  private async setProperty(node: Resolved, action: Action, batch: Batch): Promise<undefined> {
    const [value] = await this.args(action.ArgumentInfo, batch);
    await this.assign(node, action.Name, value);
  }

  private async update(node: Resolved, state: Readonly<Record<string, unknown>>): Promise<undefined> {
    for (const [name, value] of Object.entries(state)) await this.assign(node, upperFirst(name), value);
  }

  private async assign(node: Resolved, name: string, value: unknown): Promise<void> {
    if (node === null) throw new ApiError("InvalidObjectPath", "The object is a null object.", name);
    const property = node.property(name);
    if (property === null) throw this.unsupported.refuse(node, `${name} =`);
    if (property.set === null) throw new ApiError("InvalidOperation", "The property is read-only.", `${node.typeName}.${lowerFirst(name)}`);
    await property.set(value);
  }

  private async resolve(id: number, batch: Batch): Promise<Resolved> {
    const known = batch.resolved.get(id);
    if (known !== undefined) return known;
    const path = batch.request.ObjectPaths[id];
    if (path === undefined) throw new ApiError("InvalidObjectPath", `Object path ${id} is not in the request.`);
    const node = await this.follow(path, batch);
    batch.resolved.set(id, node);
    return node;
  }

  /** Everything reached through a null object is a null object. */
  private async follow(path: ObjectPath, batch: Batch): Promise<Resolved> {
    if (path.ObjectPathType === ObjectPathType.globalObject) return this.model.root;
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    if (path.ObjectPathType === ObjectPathType.reference) return this.referenced(path.Name);
    if (path.ObjectPathType === ObjectPathType.newObject) return this.model.create(path.Name) ?? this.noSuch(null, `new ${path.Name}`);
    const parent = await this.resolve(path.ParentObjectPathId ?? 0, batch);
    if (parent === null) return null;
    const args = new CallArguments(await this.args(path.ArgumentInfo, batch), `${parent.typeName}.${lowerFirst(path.Name || "getItem")}`);
    return this.step(path, parent, args);
  }

  private async step(path: ObjectPath, parent: HostNode, args: CallArguments): Promise<Resolved> {
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return (parent.child(path.Name) ?? this.noSuch(parent, path.Name))();
      case ObjectPathType.indexer:
        return (parent.item ?? this.noSuch(parent, "getItem()"))(args);
      case ObjectPathType.method:
        return objectOf(await (parent.method(path.Name) ?? this.noSuch(parent, `${path.Name}()`))(args));
      default:
        return this.noSuch(parent, `path ${path.ObjectPathType}`);
    }
  }

  private noSuch(node: Resolved, member: string): never {
    throw this.unsupported.refuse(node, member);
  }

  private referenced(id: string): HostNode {
    const node = this.references.get(id);
    if (node === undefined) throw new ApiError("InvalidReference", "This reference is not valid for the current operation.");
    return node;
  }

  private async args(info: ArgumentInfo | undefined, batch: Batch): Promise<readonly unknown[]> {
    const paths = info?.ReferencedObjectPathIds ?? [];
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) values.push(await this.argument(value, paths[index] ?? null, batch));
    return values;
  }

  private async argument(value: unknown, path: ReferencedPaths, batch: Batch): Promise<unknown> {
    if (typeof path === "number" && path !== 0) return this.resolve(path, batch);
    return value;
  }

  private keep(node: HostNode): null {
    const id = `reference-${this.nextReference++}`;
    this.references.set(id, node);
    this.referenceIds.set(node, id);
    return null;
  }

  private release(id: unknown): null {
    if (typeof id === "string") this.references.delete(id);
    return null;
  }

  /** A reference id is told only once `_KeepReference` was asked for. */
  private identify(node: HostNode): Record<string, unknown> {
    const id = this.referenceIds.get(node);
    return id === undefined ? { ...node.identity() } : { ...node.identity(), _ReferenceId: id };
  }
}

/** One request while it runs: an object path stands for the same object throughout. */
class Batch {
  readonly request: BatchRequest;
  readonly resolved = new Map<number, Resolved>();

  constructor(request: BatchRequest) {
    this.request = request;
  }
}

function objectOf(answer: HostAnswer): Resolved {
  return isHostNode(answer) ? answer : null;
}

function describe(error: unknown, index: number): BatchResponse["Error"] & object {
  const known = error instanceof ApiError ? error : new ApiError("GeneralException", error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { Code: known.code, Message: known.message, Location: known.location, ActionIndex: index, HttpStatusCode: known.httpStatus };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
