import { SaxesParser } from "saxes";

/** What a ribbon button does: show the task pane, or run a function that the add-in's commands associate. */
export type RibbonAction = { readonly kind: "show-task-pane" } | { readonly kind: "run-function"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  /** The icon's file name in the add-in's assets, or null where the manifest names none. */
  readonly icon: string | null;
  readonly action: RibbonAction;
}

/** The part of a manifest that Excel shows on its ribbon, in the manifest's default language. */
export interface Ribbon {
  /** The add-in's name, as the title of its task pane. */
  readonly addInName: string;
  readonly tabLabel: string;
  /** The namespace of its custom functions, "" where it has none. */
  readonly functionNamespace: string;
  readonly buttons: readonly RibbonButton[];
}

/** The ribbon of a manifest. Elements that it does not know are passed over, so a new button appears by itself. */
export function readRibbon(manifestXml: string): Ribbon {
  const root = parseElements(manifestXml);
  const resources = new Map(elementsNamed(root, "Image", "Url", "String").map((element) => [element.attributes["id"] ?? "", element.attributes["DefaultValue"] ?? ""]));
  const resource = (parent: XmlElement | undefined, name: string): string =>
    resources.get((parent ? childNamed(parent, name) : undefined)?.attributes["resid"] ?? "") ?? "";
  const buttons = elementsNamed(root, "Control").flatMap((control) => readButton(control, resource, resources) ?? []);
  return {
    addInName: elementsNamed(root, "DisplayName")[0]?.attributes["DefaultValue"] ?? "",
    tabLabel: resource(elementsNamed(root, "CustomTab")[0], "Label"),
    functionNamespace: resources.get(elementsNamed(root, "Namespace")[0]?.attributes["resid"] ?? "") ?? "",
    buttons,
  };
}

type Resource = (parent: XmlElement | undefined, name: string) => string;

function readButton(control: XmlElement, resource: Resource, resources: ReadonlyMap<string, string>): RibbonButton | null {
  const action = readAction(childNamed(control, "Action"));
  if (action === null) return null;
  const images = elementsNamed(childNamed(control, "Icon") ?? control, "Image");
  const image = images.find(({ attributes }) => attributes["size"] === "32") ?? images[0];
  const iconUrl = resources.get(image?.attributes["resid"] ?? "");
  return {
    id: control.attributes["id"] ?? "",
    label: resource(control, "Label"),
    tooltip: resource(childNamed(control, "Supertip"), "Description"),
    icon: iconUrl?.split("/").at(-1) || null,
    action,
  };
}

function readAction(action: XmlElement | undefined): RibbonAction | null {
  switch (action?.attributes["xsi:type"]) {
    case "ShowTaskpane":
      return { kind: "show-task-pane" };
    case "ExecuteFunction":
      return { kind: "run-function", functionName: childNamed(action, "FunctionName")?.text.trim() ?? "" };
    default:
      return null;
  }
}

interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

function parseElements(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const element: XmlElement = { name: tag.name.replace(/^.*:/, ""), attributes: tag.attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root;
}

function elementsNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...elementsNamed(child, ...names)]);
}

function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
