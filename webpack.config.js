import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack from "webpack";
import { DEVELOPER, finishManifest, manifestAt, originOf } from "./deploy/manifest.js";
import { officeSource } from "./deploy/office.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Each page is `taskpane/NAME.html` with the entry `taskpane/NAME.tsx`; the first is also `/`. */
const pages = ["workbench", "taskpane"];

/** Pages of text alone, `taskpane/NAME.html`. */
const texts = ["unsupported", "support", "privacy"];

/** Copied as they stand: a minifier writes for newer engines than these are for. */
const plain = ["engine.js", "unsupported.js", "page.css"];

/** Engines of Excel 2021 and later, and the browsers of their time. */
const target = "es2020";

/**
 * Everything from our own origin, and office.js from where the build says. Fluent UI and the grid
 * put their styles into the page.
 */
const policyFor = (office) =>
  [
    "default-src 'self'",
    ["script-src 'self'", ...(office.origin === null ? [] : [office.origin])].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * `--env origin=https://HOST/PATH`: where the files will be served from; `--env officejs=PATH`,
 * `cdn` or `cdn-cn`: another office.js than the one of the npm package; `--env id=GUID name=NAME`:
 * a second edition of the add-in, to be tried beside the first; `--env excel`: the
 * development server as Excel takes it, over https with a certificate that this machine trusts.
 */
export default async (env, { mode = "production" }) => {
  const production = mode === "production";
  const origin = originOf(env.origin);
  const office = officeSource(env.officejs);
  const policy = policyFor(office);
  const hash = production ? ".[contenthash:8]" : "";
  return {
    name: "pane",
    mode,
    // No `eval` anywhere: the policy forbids it.
    devtool: production ? false : "cheap-module-source-map",
    target: ["web", target],
    entry: Object.fromEntries(pages.map((page) => [page, `./taskpane/${page}.tsx`])),
    output: {
      path: resolve(here, "dist"),
      filename: `[name]${hash}.js`,
      chunkFilename: `[name]${hash}.js`,
      assetModuleFilename: `assets/[name]${hash}[ext]`,
      // `dist` is served from any path.
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "esbuild-loader",
          options: { target, jsx: "automatic" },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({
        filename: `[name]${hash}.css`,
        chunkFilename: `[name]${hash}.css`,
        ignoreOrder: true,
      }),
      // 77 hyphenation dictionaries of the grid, 4.6 MB, none of them Chinese.
      new webpack.NormalModuleReplacementPlugin(/^\.\/.+\.js$/, (request) => {
        if (/@univerjs[\\/]engine-render[\\/]/.test(request.context))
          request.request = "data:text/javascript,export default {}";
      }),
      ...pages.map(
        (page, index) =>
          new HtmlWebpackPlugin({
            template: `./taskpane/${page}.html`,
            filename: index === 0 ? "index.html" : `${page}.html`,
            chunks: [page],
            policy,
            office: office.address,
          }),
      ),
      ...texts.map(
        (page) =>
          new HtmlWebpackPlugin({
            template: `./taskpane/${page}.html`,
            filename: `${page}.html`,
            chunks: [],
            policy,
            office: office.address,
          }),
      ),
      new CopyWebpackPlugin({
        patterns: [
          { from: "manifest.xml", transform: (xml) => manifestAt(String(xml), origin) },
          { from: "assets/icons/*.png" },
          { from: "src/report.schema.json", to: "report.schema.json" },
          // Fonts of Chinese that a PDF names and does not hold.
          { from: "node_modules/pdfjs-dist/cmaps/*GB*", to: "cmaps/[name][ext]" },
          ...plain.map((file) => ({
            from: `taskpane/${file}`,
            to: file,
            info: { minimized: true },
          })),
          ...office.patterns,
        ],
      }),
      ...(production ? [finishedManifest(origin, env)] : []),
    ],
    optimization: {
      // Only what a page loads at once is split off: the rest follows its `import()`.
      splitChunks: { chunks: "initial" },
      minimizer: [new EsbuildPlugin({ target, css: true })],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: resolve(here, "node_modules/.cache/webpack"),
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
    devServer: { ...devServer(policy), ...(env.excel && (await excelServer())) },
  };
};

/** Once it is written, the manifest is read again; a broken one fails the build. */
const finishedManifest = (origin, { id, name }) => ({
  apply: ({ hooks, options }) => {
    hooks.afterEmit.tapPromise("manifest", async () => {
      await finishManifest(resolve(options.output.path, "manifest.xml"), origin, { id, name });
    });
  },
});

function devServer(policy) {
  const port = Number(process.env.PORT ?? 3000);
  return {
    host: "127.0.0.1",
    port,
    headers: { "Content-Security-Policy": policy },
    // The page connects to the host that it came from, as its policy asks.
    client: { overlay: false, logging: "warn", webSocketURL: "auto://0.0.0.0:0/ws" },
    onListening: () => console.log(`Workbench: http://localhost:${port}/`),
  };
}

async function excelServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    server: { type: "https", options: await getHttpsServerOptions() },
    onListening: () => console.log(`Manifest for Excel: ${DEVELOPER}/manifest.xml`),
  };
}
