/** The name of a sheet for the first of several things (0), or with its number behind for a later one. */
export function numberedSheet(name: string, index: number): string {
  return index === 0 ? name : `${name} ${index + 1}`;
}
