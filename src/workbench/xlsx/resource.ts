import type { IResources, IWorkbookData } from "@univerjs/core";

/** What a Univer plug-in keeps in a snapshot beside the cells, by the plug-in's name. */
export type ResourceName =
  | "SHEET_CONDITIONAL_FORMATTING_PLUGIN"
  | "SHEET_DATA_VALIDATION_PLUGIN"
  | "SHEET_DEFINED_NAME_PLUGIN"
  | "SHEET_NOTE_PLUGIN"
  | "SHEET_TABLE_PLUGIN";

/** A plug-in's data of every sheet, by the sheet's id. */
export type BySheet<Data> = Readonly<Record<string, Data>>;

/** A resource of a snapshot, or null where the plug-in kept nothing. `Data` must be what that plug-in writes. */
export function readResource<Data>(snapshot: IWorkbookData, name: ResourceName): Data | null {
  const text = snapshot.resources?.find((resource) => resource.name === name)?.data;
  // Only Univer and this folder write these texts, each in the one shape of its plug-in.
  return text ? (JSON.parse(text) as Data) : null;
}

/** The resources of a snapshot, from each plug-in's data. */
export function writeResources(data: Readonly<Partial<Record<ResourceName, unknown>>>): IResources {
  return Object.entries(data).map(([name, value]) => ({ name, data: JSON.stringify(value) }));
}
