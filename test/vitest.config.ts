import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests named `*.server.test.ts`, and those of `db/`, need a real PostgreSQL; `test/parcours/` a browser as well. */
const BASE = ["db/**/*.test.ts", "app/**/*.server.test.{ts,tsx}"];
const PARCOURS = ["test/parcours/**/*.test.ts"];
const POSTGRES = "./test/global-setup.ts";
/** Stops what hangs, and nothing that is merely slow: no test fails on a time. */
const PATIENCE = { testTimeout: 300_000, hookTimeout: 300_000 };
/** Files of one worker share the modules they load: no test leaves anything behind in them. */
const PARTAGE = { isolate: false, ...PATIENCE };

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
          ...PARTAGE,
        },
      },
      { test: { name: "base", include: BASE, globalSetup: POSTGRES, ...PARTAGE } },
      {
        test: {
          name: "parcours",
          include: PARCOURS,
          globalSetup: [POSTGRES, "./test/parcours/build.ts"],
          ...PATIENCE,
        },
      },
    ],
  },
});
