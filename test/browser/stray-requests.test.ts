import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { eventually } from "./eventually";
import { watchRequests } from "./stray-requests";

/** What watches the other browser tests sees every way out of a page. */

const ELSEWHERE = "https://elsewhere.invalid";

let server: Server;
let browser: Browser;
let own = "";

jest.setTimeout(120_000);

beforeAll(async () => {
  server = createServer((request, response) => {
    const isWorker = request.url === "/worker.js";
    response.setHeader("Content-Type", isWorker ? "text/javascript" : "text/html");
    response.end(isWorker ? `fetch("${ELSEWHERE}/worker").catch(() => {})` : "<!doctype html><p>Trang");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  own = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

const WAYS_OUT: readonly (readonly [way: string, script: string])[] = [
  ["fetch", `fetch("${ELSEWHERE}/fetch").catch(() => {})`],
  ["an image", `new Image().src = "${ELSEWHERE}/image"`],
  ["a beacon", `navigator.sendBeacon("${ELSEWHERE}/beacon", "x")`],
  ["a socket", 'new WebSocket("wss://elsewhere.invalid/socket")'],
  ["an event stream", `new EventSource("${ELSEWHERE}/events")`],
  ["a frame", `document.body.append(Object.assign(document.createElement("iframe"), { src: "${ELSEWHERE}/frame" }))`],
  ["a script", `document.head.append(Object.assign(document.createElement("script"), { src: "${ELSEWHERE}/script" }))`],
  ["a font", `new FontFace("a", "url(${ELSEWHERE}/font)").load().catch(() => {})`],
  ["a form", `{ const frame = document.body.appendChild(document.createElement("iframe")); frame.name = "f"; const form = document.body.appendChild(Object.assign(document.createElement("form"), { action: "${ELSEWHERE}/form", target: "f" })); form.submit(); }`],
  ["a worker", 'new Worker("/worker.js")'],
  ["a window", `window.open("${ELSEWHERE}/window")`],
];

test.each(WAYS_OUT)("a request by %s is seen", async (_way, script) => {
  const context = await browser.newContext();
  const stray = watchRequests(context, own);
  const page = await context.newPage();
  await page.goto(own);
  expect(stray).toEqual([]);
  await page.evaluate(script);
  await eventually("the request", () => Promise.resolve(stray.length), (count) => count > 0);
  expect(stray[0]).toContain("elsewhere.invalid");
  await context.close();
});
