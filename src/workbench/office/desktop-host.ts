import type { Fault, RequestLog } from "./request-log";
import type { SafeArray } from "./safe-array";
import { safeArray } from "./safe-array";
import type { BatchRequest, BatchResponse } from "./wire";

/** What the seam must know of the application behind it. */
export interface DesktopHostConfig {
  readonly process: (request: BatchRequest) => Promise<BatchResponse>;
  readonly requests: RequestLog;
  /** The language of the user interface and of the data, such as "vi-VN". */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Requirement sets by name, such as { ExcelApi: "1.14" }. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly theme: OfficeThemeColours;
  /** The add-in's settings in the document; written through when the add-in saves them. */
  readonly settings: Map<string, string>;
  /** Called after each answer has been handed over: the moment to raise events. */
  readonly afterRequest: () => void;
  /** Milliseconds before a request is carried out. */
  readonly latency: () => number;
}

/** Colours as 0xRRGGBB. */
export interface OfficeThemeColours {
  readonly primaryFontColor: number;
  readonly primaryBackgroundColor: number;
  readonly secondaryFontColor: number;
  readonly secondaryBackgroundColor: number;
}

export const lightTheme: OfficeThemeColours = {
  primaryFontColor: 0x262626,
  primaryBackgroundColor: 0xe6e6e6,
  secondaryFontColor: 0x262626,
  secondaryBackgroundColor: 0xffffff,
};

/** The application's side of the seam. */
export interface DesktopHost {
  /** Raises object model events; false where the add-in does not listen yet. */
  readonly raise: (events: readonly (readonly unknown[])[]) => boolean;
  /** Runs the function that a ribbon button names; resolves when it calls `event.completed()`. */
  readonly runCommand: (functionName: string, controlId: string) => Promise<void>;
}

type Callback = (answer: unknown) => void;
type Handler = (id: number, payload: unknown) => void;

const richApiRequest = 93;
const richApiEvent = 33;
const ribbonCommandEvent = 39;
const notSupported = 5000;
const sharedRuntimeWithFunctions = 3;
const loggingOff = "disableLogging";

/**
 * Sets `window.external` to what desktop Excel shows to office.js. It must run before office.js
 * loads. Everything passes through this one object: start-up, batches, events, settings, ribbon.
 * The members and numbers were read from the client library (@microsoft/office-js 1.1.110).
 */
export function installDesktopHost(window: Window, config: DesktopHostConfig): DesktopHost {
  const seam = new Seam(config);
  // TypeScript types `external` as the browsers' search-provider object; desktop Office replaces it.
  const external = (window.external ?? {}) as object;
  Object.defineProperty(window, "external", { value: external, configurable: true });
  for (const [name, value] of Object.entries(seam.members())) Object.defineProperty(external, name, { value, configurable: true, writable: true });
  return { raise: (events) => seam.raise(events), runCommand: (name, control) => seam.runCommand(name, control) };
}

class Seam {
  private readonly config: DesktopHostConfig;
  private readonly handlers = new Map<string, Handler>();
  private readonly commands = new Map<string, () => void>();
  private readonly instanceId = `${Date.now()}-${Math.random()}`;
  private nextCommand = 1;

  constructor(config: DesktopHostConfig) {
    this.config = config;
  }

  members(): Readonly<Record<string, unknown>> {
    const { displayLanguage } = this.config;
    return {
      GetHostInfo: () => `Excel|Win32|16.01|${displayLanguage}|||${loggingOff}|${sharedRuntimeWithFunctions}`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (id: number, params: readonly unknown[], callback: Callback) => this.execute(id, params, callback),
      RegisterEvent: (id: number, target: string, handler: Handler, callback: Callback) => {
        this.handlers.set(`${id}|${target ?? ""}`, handler);
        setTimeout(() => callback(0), 0);
      },
      UnregisterEvent: (id: number, target: string, callback: Callback) => {
        this.handlers.delete(`${id}|${target ?? ""}`);
        setTimeout(() => callback(0), 0);
      },
    };
  }

  raise(events: readonly (readonly unknown[])[]): boolean {
    return this.handle(richApiEvent, safeArray(events.map(safeArray)));
  }

  runCommand(functionName: string, controlId: string): Promise<void> {
    const id = `command-${this.nextCommand++}`;
    return new Promise((resolve, reject) => {
      this.commands.set(id, resolve);
      const told = this.handle(ribbonCommandEvent, safeArray([id, functionName, JSON.stringify({ source: { id: controlId } })]));
      if (!told) reject(new Error(`No command function is listening for "${functionName}".`));
    });
  }

  private handle(id: number, payload: SafeArray): boolean {
    const handler = this.handlers.get(`${id}|`);
    handler?.(id, payload);
    return handler !== undefined;
  }

  private execute(id: number, params: readonly unknown[], callback: Callback): void {
    if (id === richApiRequest) void this.answer(params, callback);
    else callback(safeArray([this.completeCommand(params) ? 0 : notSupported, null]));
  }

  private completeCommand(params: readonly unknown[]): boolean {
    const id = String(params[0]);
    const resolve = this.commands.get(id);
    this.commands.delete(id);
    resolve?.();
    return resolve !== undefined;
  }

  private async answer(params: readonly unknown[], callback: Callback): Promise<void> {
    const request = requestOf(params);
    const fault = this.config.requests.begin(request);
    await new Promise((resolve) => setTimeout(resolve, this.config.latency()));
    if (fault !== null && "hostError" in fault) {
      callback(safeArray([fault.hostError]));
      return;
    }
    const answer = JSON.stringify(fault === null ? await this.config.process(request) : faultResponse(fault));
    this.config.requests.end(answer);
    callback(safeArray([0, safeArray([200, safeArray(["Content-Type", "application/json"]), answer])]));
    setTimeout(this.config.afterRequest, 0);
  }

  private context(): Readonly<Record<string, unknown>> {
    const { config } = this;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => "f0000000-0000-4000-8000-000000000001",
      GetAppVersionMajor: () => "16",
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => config.displayLanguage,
      GetAppDataLocale: () => config.contentLanguage,
      GetDocUrl: () => config.documentUrl,
      GetAppCapabilities: () => (config.readOnly ? 1 : 0),
      GetActivationMode: () => 2,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      // Keys the settings cache that office.js keeps in sessionStorage: it must be new at each load.
      GetInstanceId: () => this.instanceId,
      GetSupportedMatrix: () => JSON.stringify(config.requirements),
      GetHostFullVersion: () => "16.0.18000.20000",
      GetInitialDisplayMode: () => 2,
      GetOfficeThemeInfo: () => JSON.stringify(config.theme),
      GetSettings: () => settingsStore(config.settings),
    };
  }
}

function settingsStore(settings: Map<string, string>): Readonly<Record<string, unknown>> {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
    },
  };
}

/** The message is [customData, method, path, headers, body, …]. */
function requestOf(params: readonly unknown[]): BatchRequest {
  const message = params[0];
  const body: unknown = Array.isArray(message) ? message[4] : null;
  if (typeof body !== "string") throw new Error("A request without a body came from office.js.");
  // The one writer of this text is the client library, whose shape wire.ts describes.
  return JSON.parse(body) as BatchRequest;
}

function faultResponse(fault: Extract<Fault, { code: string }>): BatchResponse {
  return { Results: [], Error: { Code: fault.code, Message: fault.message, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}
