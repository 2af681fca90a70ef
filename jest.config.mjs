const shared = {
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  // These ship ES modules only, or load parts of themselves with import().
  transformIgnorePatterns: [
    "/node_modules/(?!(hucre|hyparquet|hyparquet-writer|parse5|entities|pdfjs-dist|@electric-sql)/)",
  ],
  moduleNameMapper: { "^hucre$": "<rootDir>/node_modules/hucre/dist/index.mjs" },
};

/** Unit tests run in Node; browser tests drive the production build in a real browser. */
export default {
  reporters: [["default", { summaryThreshold: 0 }]],
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/test/browser/"],
    },
    { ...shared, displayName: "browser", testMatch: ["<rootDir>/test/browser/**/*.test.ts"] },
  ],
};
