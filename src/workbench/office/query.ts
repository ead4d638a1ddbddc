import type { HostNode } from "./host-type";
import type { UnsupportedMembers } from "./unsupported-members";
import type { QueryInfo } from "./wire";

type Identify = (node: HostNode) => Record<string, unknown>;
type Loaded = Record<string, unknown>;

/** Answers one `load()`: the selected properties, with "a/b" reaching through navigation properties and "items/…" into collections. */
export async function queryNode(node: HostNode, query: QueryInfo, identify: Identify, unsupported: UnsupportedMembers): Promise<Loaded> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.trim()).filter((path) => path !== "" && path !== "$none");
  const loader = new Loader(identify, unsupported);
  return loader.load(node, paths, query);
}

class Loader {
  private readonly identify: Identify;
  private readonly unsupported: UnsupportedMembers;

  constructor(identify: Identify, unsupported: UnsupportedMembers) {
    this.identify = identify;
    this.unsupported = unsupported;
  }

  async load(node: HostNode, paths: readonly string[], page: QueryInfo = {}): Promise<Loaded> {
    return node.items === null ? this.loadObject(node, paths) : this.loadCollection(node, node.items(), paths, page);
  }

  /** Paths without "items/" go to the collection itself where it has such a property, else to its members. */
  private async loadCollection(node: HostNode, items: readonly HostNode[], paths: readonly string[], page: QueryInfo): Promise<Loaded> {
    const own = paths.filter((path) => node.property(upperFirst(path)) !== null);
    const inner = paths.filter((path) => !own.includes(path)).map((path) => path.replace(/^items(\/|$)/i, "")).filter((path) => path !== "");
    const loaded = await this.loadObject(node, own.length > 0 ? own : ["$none"]);
    const start = page.Skip ?? 0;
    const end = page.Top === undefined ? undefined : start + page.Top;
    const list: Loaded[] = [];
    for (const item of items.slice(start, end)) list.push(await this.load(item, inner));
    loaded["_Items"] = list;
    return loaded;
  }

  private async loadObject(node: HostNode, paths: readonly string[]): Promise<Loaded> {
    const loaded = this.identify(node);
    const nested = new Map<string, string[]>();
    for (const path of expandAll(node, paths)) {
      const [head = "", ...rest] = path.split("/");
      const name = upperFirst(head);
      const property = rest.length === 0 ? node.property(name) : null;
      if (property !== null) loaded[name] = await property.get();
      else nested.set(name, [...(nested.get(name) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    }
    for (const [name, inner] of nested) loaded[name] = await this.loadChild(node, name, inner);
    return loaded;
  }

  private async loadChild(node: HostNode, name: string, paths: readonly string[]): Promise<Loaded | null> {
    const child = node.child(name);
    if (child === null) throw this.unsupported.refuse(node, name);
    const target = child();
    return target === null ? null : this.load(target, paths);
  }
}

/** `load()` without names, and "*", stand for every scalar property. */
function expandAll(node: HostNode, paths: readonly string[]): readonly string[] {
  if (paths.length > 0 && !paths.includes("*")) return paths.filter((path) => path !== "$none");
  return [...node.propertyNames, ...paths.filter((path) => path !== "*")];
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
