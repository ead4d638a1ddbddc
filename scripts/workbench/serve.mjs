import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, resolve, sep } from "node:path";
import { root } from "./root.mjs";

const firstPort = 3100;
const portsToTry = 20;

/** Where the first part of a path leads; every other path is a file of the build. */
const folders = {
  "office-js": resolve(root, "node_modules/@microsoft/office-js/dist"),
  assets: resolve(root, "assets"),
};

const contentTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Serves a built workbench on 127.0.0.1: on this port (0 lets the system choose), else on 3100 or the next one free. */
export async function serveWorkbench(files, port) {
  const server = createServer((request, response) => void answer(files, request, response));
  await (port === undefined ? listenOnFreePort(server) : listen(server, port));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(files, request, response) {
  const path = pathOf(request.url);
  const body = path === null ? null : await bodyOf(files, path);
  if (body === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  response.writeHead(200, { "content-type": contentTypes[extname(path)] ?? "application/octet-stream", "cache-control": "no-store" });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The path that a request asks for, without its first slash; null where it cannot be read. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname).slice(1) || "index.html";
  } catch {
    return null;
  }
}

/** What stands under a path; null where nothing does, or where it leads out of the served folders. */
async function bodyOf(files, path) {
  const [first, ...rest] = path.split("/");
  const folder = folders[first];
  if (folder === undefined) return files.get(path) ?? null;
  const file = resolve(folder, rest.join("/"));
  return file.startsWith(folder + sep) ? readFile(file).catch(() => null) : null;
}

async function listenOnFreePort(server) {
  for (let port = firstPort; port < firstPort + portsToTry; port += 1) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  return listen(server, 0);
}

function listen(server, port) {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      done();
    });
  });
}
