import { spawnSync } from "node:child_process";

/** Builds the application once, before every browser journey. */
export default function construire(): void {
  const { status, stderr } = spawnSync("npm", ["run", "build", "--silent"], {
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
}
