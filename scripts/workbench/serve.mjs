import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { output, root } from "./folders.mjs";

const firstPort = 3100;
const portsToTry = 20;

/** Where the first part of a path leads; everything else is the built page. */
const mounts = {
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

/** Serves the built workbench on 127.0.0.1: on this port (0 lets the system choose), else on 3100 or the next one free. */
export async function serveWorkbench(port) {
  const server = createServer((request, response) => void answer(request, response));
  await (port === undefined ? listenOnFreePort(server) : listen(server, port));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request, response) {
  const file = fileOf(new URL(request.url ?? "/", "http://localhost").pathname);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !found?.isFile()) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  response.writeHead(200, {
    "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
    "content-length": found.size,
    "cache-control": "no-store",
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
}

/** The file of a path, or null where the path leads out of the served folders. */
function fileOf(pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const [, first = "", ...rest] = path.split("/");
  const folder = mounts[first] ?? resolve(output);
  const file = mounts[first] ? join(folder, ...rest) : join(folder, path === "/" ? "index.html" : path);
  return file.startsWith(folder + sep) ? file : null;
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
