import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["workflows/**/*.test.ts", "db/**/*.test.ts", "app/**/*.test.{ts,tsx}", "test/**/*.test.ts"] },
});
