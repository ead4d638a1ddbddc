/** The part of functions.json that decides how a function is called (custom-functions-json, "functions"). */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  /** Only the last parameter may repeat; it then takes every further argument as one array. */
  readonly repeating?: boolean;
}

/** The functions of an add-in and the namespace of its manifest. */
export interface FunctionSet {
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
}
