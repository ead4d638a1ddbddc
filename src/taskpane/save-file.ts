/** Hands a file to the user, as the browser's downloads do. */
export function saveFile(name: string, contents: string | Uint8Array, type: string): void {
  const part = typeof contents === "string" ? contents : new Uint8Array(contents);
  const url = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
