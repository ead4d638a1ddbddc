/** What is written into the key column of a form: the year that the figure is asked for and its key, "2024|8.1/a", so that last year's form is told from this year's. */
export function formKey(key: string, year: number): string {
  return `${year}|${key}`;
}

/** A key of a returned form; `year` is null where it names none, as on an input sheet of ours that is no form. */
export function readFormKey(text: string): { readonly key: string; readonly year: number | null } {
  const match = /^(\d{4})\|(.*)$/.exec(text);
  return match ? { key: match[2] ?? "", year: Number(match[1]) } : { key: text, year: null };
}
