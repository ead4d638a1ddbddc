import type { CallArguments } from "./call-arguments";

/** A scalar property by its wire name (PascalCase). A getter may be asynchronous: values wait for the calculation. */
export interface HostProperty<T> {
  readonly get: (target: T) => unknown;
  readonly set?: (target: T, value: unknown) => void | Promise<void>;
}

/** What a method gives: an object, no object (a null object), a plain value, or nothing. */
export type HostAnswer = HostNode | null | string | number | boolean | readonly unknown[] | object | undefined | void;

/** One class of the emulated object model. Every member is named as on the wire. */
export interface HostTypeSpec<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, HostProperty<T>>>;
  /** Navigation properties; null stands for a null object. */
  readonly children?: Readonly<Record<string, (target: T) => HostNode | null>>;
  readonly methods?: Readonly<Record<string, (target: T, args: CallArguments) => HostAnswer | Promise<HostAnswer>>>;
  /** The members of a collection. */
  readonly items?: (target: T) => readonly HostNode[];
  /** `getItem(key)` of a collection. */
  readonly item?: (target: T, args: CallArguments) => HostNode;
  /** What identifies an instance to the client when it is created by a call (`Id`, `Name`). */
  readonly identity?: (target: T) => Readonly<Record<string, unknown>>;
}

/** An instance as the batch engine sees it: its members bound, its model hidden. */
export interface HostNode {
  readonly typeName: string;
  readonly property: (name: string) => { readonly get: () => unknown; readonly set: ((value: unknown) => void | Promise<void>) | null } | null;
  readonly propertyNames: readonly string[];
  readonly child: (name: string) => (() => HostNode | null) | null;
  readonly method: (name: string) => ((args: CallArguments) => HostAnswer | Promise<HostAnswer>) | null;
  readonly items: (() => readonly HostNode[]) | null;
  readonly item: ((args: CallArguments) => HostNode) | null;
  readonly identity: () => Readonly<Record<string, unknown>>;
}

/** Makes instances of one emulated class out of model objects, and gets the model object back. */
export interface HostType<T> {
  readonly of: (target: T) => HostNode;
  /** null where the node is of another class. */
  readonly targetOf: (node: HostNode) => T | null;
}

const nodes = new WeakSet<object>();

/** Whether a call's argument is an object of the model. */
export function isHostNode(value: unknown): value is HostNode {
  return typeof value === "object" && value !== null && nodes.has(value);
}

/** Declares a class of the object model. */
export function hostType<T>(spec: HostTypeSpec<T>): HostType<T> {
  const targets = new WeakMap<HostNode, { readonly target: T }>();
  const propertyNames = Object.keys(spec.properties ?? {});
  const of = (target: T): HostNode => {
    const node = bind(spec, target, propertyNames);
    nodes.add(node);
    targets.set(node, { target });
    return node;
  };
  return { of, targetOf: (node) => targets.get(node)?.target ?? null };
}

function bind<T>(spec: HostTypeSpec<T>, target: T, propertyNames: readonly string[]): HostNode {
  const { items, item } = spec;
  return {
    typeName: spec.name,
    propertyNames,
    property: (name) => {
      const property = own(spec.properties, name);
      if (property === null) return null;
      const { get, set } = property;
      return { get: () => get(target), set: set === undefined ? null : (value) => set(target, value) };
    },
    child: (name) => {
      const child = own(spec.children, name);
      return child === null ? null : () => child(target);
    },
    method: (name) => {
      const method = own(spec.methods, name);
      return method === null ? null : (args) => method(target, args);
    },
    items: items === undefined ? null : () => items(target),
    item: item === undefined ? null : (args) => item(target, args),
    identity: () => spec.identity?.(target) ?? {},
  };
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | null {
  return table !== undefined && Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
