import type { wordingsVi } from "./wordings-vi";

/** The same wordings in any language: texts stay texts, functions keep what they are given. */
type Wording<T> = T extends string ? string : T extends (...values: infer Values) => string ? (...values: Values) => string : { readonly [Key in keyof T]: Wording<T[Key]> };

/** Everything that the command line itself says. */
export type CliWordings = Wording<typeof wordingsVi>;
