/** The metadata of custom functions, as custom-functions-metadata generates them. */
export interface DescribedFunctions {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

/** The same metadata with the English descriptions of functions.en.json. */
export function inEnglish(metadata: DescribedFunctions): DescribedFunctions;
