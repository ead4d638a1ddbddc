import type { BrowserContext } from "playwright-core";

/** Schemes that stay within the browser. */
const INSIDE = /^(?:data|blob|about):/;

/**
 * Notes every request of a browser profile that goes anywhere but to one server: of pages, frames and workers, beacons, and sockets. The list grows while the
 * profile is used.
 */
export function watchRequests(context: BrowserContext, own: string): readonly string[] {
  const stray: string[] = [];
  const ownHost = new URL(own).host;
  const note = (address: string): void => {
    if (!INSIDE.test(address) && new URL(address).host !== ownHost) stray.push(address);
  };
  // Requests of service workers and of every page and frame; a beacon is a request, too.
  context.on("request", (request) => note(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => note(socket.url())));
  return stray;
}
