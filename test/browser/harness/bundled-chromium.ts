import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const PACKAGE = "@sparticuz/chromium";
/** The package unpacks the libraries that Chromium needs only where it takes this for a Lambda. */
const WITH_LIBRARIES = { AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" };

/** How to start the browser that is in `folder`. */
interface Bundled {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * The Chromium inside an npm package (Linux on x64), unpacked once below `node_modules/.cache`
 * with its own libraries, so that it runs on a machine that has only Node.
 */
export async function bundledChromium(): Promise<Bundled> {
  const modules = resolve("node_modules");
  const manifest = await readFile(join(modules, PACKAGE, "package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(modules, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/** Unpacks beside the folder and moves it there: another process never sees half a browser. */
async function unpack(folder: string): Promise<void> {
  await mkdir(join(folder, ".."), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  const script = `require(${JSON.stringify(PACKAGE)}).executablePath()`;
  await promisify(execFile)(process.execPath, ["-e", script], {
    env: { ...process.env, ...WITH_LIBRARIES, TMPDIR: staging },
  });
  await writeFile(join(staging, "fonts.conf"), fontsConfig(folder));
  await rename(staging, folder).catch(async (error: unknown) => {
    await rm(staging, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

const fontsConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
