/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/build"],
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: { target: "ES2022", module: "CommonJS", moduleResolution: "bundler", jsx: "react-jsx", esModuleInterop: true, verbatimModuleSyntax: false, isolatedModules: true, ignoreDeprecations: "6.0" },
        diagnostics: false,
      },
    ],
  },
};
