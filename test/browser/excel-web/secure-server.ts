import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import sirv from "sirv";
import type { Server } from "../harness/server";

/** Serves a built folder over https on a free port, with a certificate made for the moment. */
export async function serveSecurely(folder: string): Promise<Server> {
  const server = createServer(await certificate(), sirv(folder));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function certificate(): Promise<{ cert: string; key: string }> {
  const folder = await mkdtemp(join(tmpdir(), "nianbao-tls-"));
  const file = (name: string) => join(folder, name);
  try {
    await generateCertificates(file("ca.crt"), file("cert"), file("key"), 2, ["localhost"]);
    return { cert: await readFile(file("cert"), "utf8"), key: await readFile(file("key"), "utf8") };
  } finally {
    await rm(folder, { recursive: true });
  }
}
