/** The class (a cell of `names`) whose lower end (in `from`) is the highest that the index reaches, wherever it stands among the classes. */
export function bandLookup(index: string, from: string, names: string): string {
  return `IFERROR(INDEX(${names},MATCH(SUMPRODUCT(MAX((${from}<=${index})*ISNUMBER(${from})*${from})),${from},0)),"")`;
}
