import type { ClientClass, ClientLibrary, ClientObject } from "./client-library";
import { clientLibrary, Operation } from "./client-library";

/**
 * Notes (ExcelApi 1.18) for a client library without them: the library that Microsoft serves has these classes, the npm
 * package (1.1.110) has not. They follow the package's own class `Comment` and the documentation of api/excel/excel.note.
 */
export function addNoteClasses(window: Window): void {
  const library = clientLibrary(window);
  if (library === null || "notes" in library.Excel.Worksheet.prototype) return;
  const collection = noteCollectionClass(library, noteClass(library));
  const made = new WeakMap<object, ClientObject>();
  Object.defineProperty(library.Excel.Worksheet.prototype, "notes", {
    configurable: true,
    get(this: ClientObject): ClientObject {
      const notes = made.get(this) ?? library.OfficeExtension.BatchApiHelper.createPropertyObject(collection, this, "Notes", true, Operation.read.flags);
      made.set(this, notes);
      return notes;
    },
  });
}

/** Scalar properties by their names on the wire. */
const PROPERTIES = { authorName: "AuthorName", content: "Content", height: "Height", visible: "Visible", width: "Width" } as const;
const READ_ONLY: ReadonlySet<string> = new Set(["authorName"]);

/** api/excel/excel.note */
function noteClass({ OfficeExtension: { ClientObject: Base, BatchApiHelper: helper, Utility }, Excel: { Range } }: ClientLibrary): ClientClass {
  class Note extends Base {
    readonly _className = "Note";
    readonly values = new Map<string, unknown>();

    delete(): void {
      helper.invokeMethod(this, "Delete", Operation.change.type, [], Operation.change.flags, 0);
    }

    getLocation(): ClientObject {
      return helper.createMethodObject(Range, this, "GetLocation", Operation.read.type, [], false, true, null, Operation.read.flags);
    }

    load(options: unknown): ClientObject {
      return Utility.load(this, options);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (typeof value !== "object" || value === null) return;
      for (const wireName of Object.values(PROPERTIES)) if (wireName in value) this.values.set(wireName, Reflect.get(value, wireName));
    }
  }
  for (const [name, wireName] of Object.entries(PROPERTIES)) {
    const set = (note: Note, value: unknown): void => {
      note.values.set(wireName, value);
      helper.invokeSetProperty(note, wireName, value, Operation.change.flags);
    };
    Object.defineProperty(Note.prototype, name, {
      get(this: Note): unknown {
        Utility.throwIfNotLoaded(name, this.values.get(wireName), "Note", this.isNullObject);
        return this.values.get(wireName);
      },
      ...(READ_ONLY.has(name) ? {} : { set(this: Note, value: unknown): void { set(this, value); } }),
    });
  }
  return Note;
}

/** api/excel/excel.notecollection */
function noteCollectionClass({ OfficeExtension: { ClientObject: Base, BatchApiHelper: helper, Utility, Constants } }: ClientLibrary, note: ClientClass): ClientClass {
  return class NoteCollection extends Base {
    readonly _className = "NoteCollection";
    readonly _isCollection = true;
    private loaded: readonly ClientObject[] | undefined;

    get items(): readonly ClientObject[] {
      Utility.throwIfNotLoaded("items", this.loaded, "NoteCollection", this.isNullObject);
      return this.loaded ?? [];
    }

    add(cellAddress: unknown, content: unknown): ClientObject {
      return helper.createMethodObject(note, this, "Add", Operation.change.type, [cellAddress, content], false, true, null, Operation.change.flags);
    }

    getItem(key: string): ClientObject {
      return helper.createIndexerObject(note, this, [key]);
    }

    getItemAt(index: number): ClientObject {
      return helper.createMethodObject(note, this, "GetItemAt", Operation.read.type, [index], false, false, null, Operation.read.flags);
    }

    load(options: unknown): ClientObject {
      return Utility.load(this, options);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      const items: unknown = typeof value === "object" && value !== null ? Reflect.get(value, Constants.items) : null;
      if (!Array.isArray(items)) return;
      this.loaded = items.map((item: unknown, index) => {
        const child = helper.createChildItemObject(note, false, this, item, index);
        child._handleResult(item);
        return child;
      });
    }
  };
}
