/** One of the files that somebody chose: its name, and its bytes once they are asked for. */
export interface ChosenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}
