import type { CopiedTable } from "../../core/text/copied-table";

/**
 * Puts a table on the clipboard; false where the host forbids it. By the page's own copy event: the clipboard
 * API asks for a permission that task panes are not given everywhere.
 */
export function copyToClipboard({ plain, html }: CopiedTable): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", plain);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    copied = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill, { once: true });
  const done = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  return done && copied;
}
