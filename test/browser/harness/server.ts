import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

export interface Server {
  /** `http://localhost:PORT`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built folder on a free port, with the policy of its index page as a header. */
export async function serveDist(folder = "dist"): Promise<Server> {
  const policy = policyOf(await readFile(join(folder, "index.html"), "utf8"));
  const files = sirv(folder, {
    setHeaders: (response) => void response.setHeader("Content-Security-Policy", policy),
  });
  const server = createServer(files);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Workers take their policy from a header only, so the page's own is sent with every file. */
function policyOf(page: string): string {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error("The page states no Content-Security-Policy.");
  return policy;
}
