import type { Framework } from "../../../core/framework/framework";

/** Hands an indicator set to the user as a .json file, under its id. */
export function exportFramework(framework: Framework): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(framework, null, 2)}\n`], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${framework.id}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
