import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests named `*.server.test.ts`, and those of `db/`, need a real PostgreSQL; `test/parcours/` a browser as well. */
const BASE = ["db/**/*.test.ts", "app/**/*.server.test.{ts,tsx}"];
const PARCOURS = ["test/parcours/**/*.test.ts"];
const POSTGRES = "./test/global-setup.ts";

export default defineConfig({
  test: {
    reporters: ["default", "./test/compte.reporter.ts"],
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: "unite",
          include: ["workflows/**/*.test.ts", "app/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
          exclude: [...BASE, ...PARCOURS, "**/node_modules/**"],
        },
      },
      { test: { name: "base", include: BASE, globalSetup: POSTGRES, testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: "parcours",
          include: PARCOURS,
          globalSetup: [POSTGRES, "./test/parcours/build.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
