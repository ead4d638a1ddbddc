const NAMESPACE = "http://www.w3.org/2000/svg";

/** An element of a drawing, made but not yet on the page. Words become text, never markup. */
export function svg(tag: string, attributes: Readonly<Record<string, string | number>>, ...children: readonly (SVGElement | string)[]): SVGElement {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
  element.append(...children);
  return element;
}
