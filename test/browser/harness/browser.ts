import { existsSync } from "node:fs";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { bundledChromium } from "./bundled-chromium";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Where Linux distributions put Chromium; Playwright knows the places of Chrome and Edge. */
const linuxPaths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];

/**
 * Starts a headless browser: the one that CHROME_PATH names (`bundled`: the one inside the npm
 * package), else Chrome, Edge or Chromium where one is installed, else the bundled one.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const options of candidates()) {
    try {
      return await chromium.launch({ args, ...(await options()) });
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error(`No browser starts; CHROME_PATH can name one.\n${failures.join("\n")}`);
}

type Candidate = () => LaunchOptions | Promise<LaunchOptions>;

function candidates(): readonly Candidate[] {
  const chosen = process.env["CHROME_PATH"];
  if (chosen === "bundled") return [bundled];
  if (chosen !== undefined) return [() => ({ executablePath: chosen })];
  return [
    () => ({ channel: "chrome" }),
    () => ({ channel: "msedge" }),
    ...linuxPaths.filter(existsSync).map((executablePath) => () => ({ executablePath })),
    bundled,
  ];
}

async function bundled(): Promise<LaunchOptions> {
  const { executablePath, env } = await bundledChromium();
  return { executablePath, args: [...args, "--no-zygote"], env: { ...process.env, ...env } };
}
