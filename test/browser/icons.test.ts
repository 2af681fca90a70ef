import { existsSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./harness/browser";

/**
 * The pictures that Office asks for, drawn from `assets/icons/NAME.svg`. `UPDATE=1` draws them
 * again after a change.
 */
const folder = "assets/icons";
const names = readdirSync(folder).flatMap((file) => /^(.+)\.svg$/.exec(file)?.[1] ?? []);
const icons = names.flatMap((name) =>
  (name === "app" ? [16, 32, 64, 80, 128] : [16, 32, 80]).map((size) => ({ name, size })),
);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

test.each(icons)("$name at $size px shows its drawing", async ({ name, size }) => {
  const drawing = await readFile(`${folder}/${name}.svg`, "base64");
  const file = `${folder}/${name}-${size}.png`;
  if (process.env["UPDATE"] === "1" || !existsSync(file))
    await writeFile(file, await draw(drawing, size));
  const picture = await readFile(file, "base64");
  expect(await difference(drawing, picture, size)).toBeLessThan(2);
});

async function draw(drawing: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  );
  return page.screenshot({ omitBackground: true });
}

/** Mean difference of a channel of a pixel, 0 to 255; engines smooth edges a little differently. */
const difference = (drawing: string, picture: string, size: number): Promise<number> =>
  page.evaluate(
    async ([svg, png, side]) => {
      const pixels = async (source: string) => {
        const image = new Image(side, side);
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(side, side);
        const context = canvas.getContext("2d");
        if (!context) throw new Error("no canvas");
        context.drawImage(image, 0, 0, side, side);
        return context.getImageData(0, 0, side, side).data;
      };
      const [a, b] = [
        await pixels(`data:image/svg+xml;base64,${svg}`),
        await pixels(`data:image/png;base64,${png}`),
      ];
      return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
    },
    [drawing, picture, size] as const,
  );
