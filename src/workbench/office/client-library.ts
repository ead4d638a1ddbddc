/** What the generated classes of the client library are made with: not in its typings, read in its code (@microsoft/office-js 1.1.110). */
export interface ClientLibrary {
  readonly OfficeExtension: {
    readonly ClientObject: ClientClass;
    readonly BatchApiHelper: {
      readonly createPropertyObject: (type: ClientClass, parent: ClientObject, name: string, isCollection: boolean, flags: number) => ClientObject;
      readonly createIndexerObject: (type: ClientClass, parent: ClientObject, args: readonly unknown[]) => ClientObject;
      readonly createMethodObject: (
        type: ClientClass, parent: ClientObject, name: string, operation: number, args: readonly unknown[], isCollection: boolean, isInvalidAfterRequest: boolean, getById: null, flags: number,
      ) => ClientObject;
      readonly createChildItemObject: (type: ClientClass, hasIndexer: boolean, parent: ClientObject, item: unknown, index: number) => ClientObject;
      readonly invokeMethod: (parent: ClientObject, name: string, operation: number, args: readonly unknown[], flags: number, result: number) => unknown;
      readonly invokeSetProperty: (parent: ClientObject, name: string, value: unknown, flags: number) => void;
    };
    readonly Utility: { readonly load: (target: ClientObject, options: unknown) => ClientObject; readonly throwIfNotLoaded: (name: string, value: unknown, type: string, isNull: boolean) => void };
    readonly Constants: { readonly items: string };
  };
  readonly Excel: { readonly Worksheet: { readonly prototype: object }; readonly Range: ClientClass };
}

/** An object of the client library; what the host answers is handed to `_handleResult`. */
export interface ClientObject {
  readonly isNullObject: boolean;
  _handleResult(value: unknown): void;
}

export type ClientClass = new (context: never, path: never) => ClientObject;

/** What the generated classes pass with a call that changes the workbook, and with one that only reads it. */
export const Operation = { change: { type: 0, flags: 0 }, read: { type: 1, flags: 4 } } as const;

/** The library in a pane's window, once it has loaded its part for Excel. */
export function clientLibrary(window: Window): ClientLibrary | null {
  const excel: unknown = Reflect.get(window, "Excel");
  const isLoaded = typeof excel === "object" && excel !== null && "Worksheet" in excel && Reflect.has(window, "OfficeExtension");
  // What office.js puts on the window is described by nobody but itself.
  return isLoaded ? (window as unknown as ClientLibrary) : null;
}
