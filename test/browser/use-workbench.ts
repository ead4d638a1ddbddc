import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { WorkbenchPage } from "./workbench-page";
import { startWorkbench, type WorkbenchServer } from "./workbench-server";

/** A workbench and a browser for the tests of one file. */
export interface WorkbenchFixture {
  /** Opens the workbench in a fresh profile, with the sample recognised. */
  readonly open: () => Promise<WorkbenchPage>;
  /** The address of the workbench's server. */
  readonly url: () => string;
}

/** Building, starting a browser and scanning take their time on a small machine. */
const testTimeout = 240_000;

/** Starts both before the file's tests and ends them afterwards, whatever happens. */
export function useWorkbench(): WorkbenchFixture {
  let server: WorkbenchServer | null = null;
  let browser: Browser | null = null;
  jest.setTimeout(testTimeout);
  beforeAll(async () => {
    server = await startWorkbench();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const url = (): string => server?.url ?? "";
  return {
    url,
    open: () => {
      if (!browser) throw new Error("the browser has not started");
      return WorkbenchPage.open(browser, url());
    },
  };
}

/** Hands every test of a file a fresh workbench. Whatever its story, nothing may break unseen and nothing may leave this machine. */
export function useFreshWorkbench(hand: (workbench: WorkbenchPage) => void): WorkbenchFixture {
  const fixture = useWorkbench();
  let opened: WorkbenchPage | null = null;
  beforeEach(async () => {
    opened = await fixture.open();
    hand(opened);
  });
  afterEach(async () => {
    await opened?.close();
    opened?.expectUnharmed();
    opened = null;
  });
  return fixture;
}
