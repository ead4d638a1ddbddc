import { ApiError, itemNotFound } from "../../office/api-error";
import type { HostNode } from "../../office/host-type";
import { hostType } from "../../office/host-type";
import type { CustomXmlStore, StoredXmlPart } from "../custom-xml-store";
import { xmlNamespace } from "../custom-xml-store";

interface PartOfStore {
  readonly store: CustomXmlStore;
  readonly part: StoredXmlPart;
}

interface PartsOfNamespace {
  readonly store: CustomXmlStore;
  readonly namespace: string;
}

/** api/excel/excel.customxmlpart */
const customXmlPart = hostType<PartOfStore>({
  name: "CustomXmlPart",
  properties: { Id: { get: ({ part }) => part.id }, NamespaceUri: { get: ({ part }) => xmlNamespace(part.xml) } },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ part }, args) => {
      part.xml = args.text(0);
    },
    Delete: ({ store, part }) => store.remove(part.id),
  },
  identity: ({ part }) => ({ Id: part.id }),
});

/** api/excel/excel.customxmlpartscopedcollection */
const partsOfNamespace = hostType<PartsOfNamespace>({
  name: "CustomXmlPartScopedCollection",
  items: (scope) => within(scope).map((part) => customXmlPart.of({ store: scope.store, part })),
  item: ({ store }, args) => find(store, args.text(0)) ?? missing(),
  methods: {
    GetCount: (scope) => within(scope).length,
    GetOnlyItem: (scope) => only(scope) ?? refuseOnly(),
    GetOnlyItemOrNullObject: (scope) => only(scope),
  },
});

/** api/excel/excel.customxmlpartcollection */
export const customXmlParts = hostType<CustomXmlStore>({
  name: "CustomXmlPartCollection",
  items: (store) => store.list().map((part) => customXmlPart.of({ store, part })),
  item: (store, args) => find(store, args.text(0)) ?? missing(),
  methods: {
    Add: (store, args) => customXmlPart.of({ store, part: store.add(wellFormed(args.text(0))) }),
    GetByNamespace: (store, args) => partsOfNamespace.of({ store, namespace: args.text(0) }),
    GetCount: (store) => store.list().length,
    GetItemOrNullObject: (store, args) => find(store, args.text(0)),
  },
});

function within({ store, namespace }: PartsOfNamespace): readonly StoredXmlPart[] {
  return store.list().filter((part) => xmlNamespace(part.xml) === namespace);
}

/** "If the collection contains exactly one item, this method returns it", else a null object. */
function only(scope: PartsOfNamespace): HostNode | null {
  const [part, second] = within(scope);
  return part === undefined || second !== undefined ? null : customXmlPart.of({ store: scope.store, part });
}

function refuseOnly(): never {
  throw new ApiError("GeneralException", "The collection does not contain exactly one item.", "CustomXmlPartScopedCollection.getOnlyItem");
}

function find(store: CustomXmlStore, id: string): HostNode | null {
  const part = store.find(id);
  return part === null ? null : customXmlPart.of({ store, part });
}

function missing(): never {
  throw itemNotFound("CustomXmlPartCollection.getItem");
}

function wellFormed(xml: string): string {
  if (!/^\s*<[\s\S]*>\s*$/.test(xml)) throw new ApiError("InvalidArgument", "The XML is not well formed.", "CustomXmlPartCollection.add");
  return xml;
}
