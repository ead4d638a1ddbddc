/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/build"],
  // Univer's CommonJS build requires packages that are ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!(?:lodash-es|nanoid|rbush|quickselect|kdbush|franc-min|trigram-utils|n-gram|hyparquet|hyparquet-writer|collapse-white-space|cjk-regex|unicode-regex|regexp-util)/)",
  ],
  // Browsers, LibreOffice and a grid that calculates share two cores.
  testTimeout: 60_000,
  transform: {
    "node_modules/.+\\.m?js$": "<rootDir>/test/support/esm-transform.cjs",
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: { target: "ES2022", module: "CommonJS", moduleResolution: "bundler", jsx: "react-jsx", esModuleInterop: true, verbatimModuleSyntax: false, isolatedModules: true, ignoreDeprecations: "6.0" },
        diagnostics: false,
      },
    ],
  },
};
