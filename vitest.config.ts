import { defineConfig } from "vitest/config";

// Sources are resolved through the "@fortikit/source" condition, so tests never need a build.
const conditions = ["@fortikit/source", "node", "module", "import", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{packages,tools}/*/test/**/*.test.ts", "examples/**/*.test.ts"],
    typecheck: { enabled: true, include: ["packages/*/test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    restoreMocks: true,
    unstubEnvs: true,
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/generated/**", "**/index.ts", "**/*.d.ts"],
      reporter: ["text", "json-summary"],
      // For each package by itself, so that one cannot hide behind another.
      thresholds: Object.fromEntries(
        ["core", "forticare", "fortiflex", "fortios", "simulator"].map((name) => [
          `packages/${name}/src/**`,
          { statements: 90, branches: 85 },
        ]),
      ),
    },
  },
});
