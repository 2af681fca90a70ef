import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { serveDist, type Server } from "./server";

/** A page of the workbench and everything that went wrong in it so far. */
export interface Workbench {
  readonly page: Page;
  /** Console errors, uncaught errors, broken policies, requests that left the origin. */
  readonly problems: readonly string[];
  /** Every address that the page asked for. */
  readonly requests: readonly string[];
}

/** Opens a page of the server in a context of its own and records what happens in it. */
export async function openPage(browser: Browser, origin: string, path = "/"): Promise<Workbench> {
  const workbench = await watchedPage(browser, origin);
  await workbench.page.goto(origin + path);
  return workbench;
}

/** An empty page in a context of its own; what happens in it is recorded from now on. */
export async function watchedPage(browser: Browser, origin: string): Promise<Workbench> {
  const context = await browser.newContext({
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    // Servers of tests sign their certificates themselves.
    ignoreHTTPSErrors: true,
  });
  const problems: string[] = [];
  const requests: string[] = [];
  await watch(context, origin, problems, requests);
  const page = await context.newPage();
  return { page, problems, requests };
}

/**
 * For a test file: one browser and one server for all its tests, a fresh page for each call of
 * `open`. After each test its pages are closed, and the test fails where one of them had a
 * problem that it did not name in `expected`.
 */
export function useWorkbench({ dist = "dist", expected = [] as readonly RegExp[] } = {}): {
  open(path?: string): Promise<Workbench>;
} {
  let browser: Browser;
  let server: Server;
  const opened: Workbench[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveDist(dist)]);
  });
  afterEach(async () => {
    const problems = opened.flatMap((workbench) => workbench.problems);
    await Promise.all(opened.splice(0).map(({ page }) => page.context().close()));
    expect(problems.filter((problem) => !expected.some((known) => known.test(problem)))).toEqual(
      [],
    );
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  return {
    async open(path) {
      const workbench = await openPage(browser, server.origin, path);
      opened.push(workbench);
      return workbench;
    },
  };
}

async function watch(
  context: BrowserContext,
  origin: string,
  problems: string[],
  requests: string[],
): Promise<void> {
  context.on("request", (request) => {
    const address = request.url();
    requests.push(address);
    const { origin: asked, protocol } = new URL(address);
    if (protocol !== "data:" && asked !== origin) problems.push(`left the origin: ${address}`);
  });
  context.on("requestfailed", (request) => {
    problems.push(`request failed: ${request.url()} ${request.failure()?.errorText ?? ""}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error")
      problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => {
    problems.push(`uncaught: ${String(error.error())}`);
  });
  // A caught EvalError leaves no trace in the console.
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      console.error(`policy: ${effectiveDirective} refused ${blockedURI}`);
    });
  });
}
