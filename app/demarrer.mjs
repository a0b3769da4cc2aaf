// `npm start`: builds when the sources are newer than the last build, then runs the built server here.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "build", "serveur.mjs");
const sources = ["app", "db", "workflows", "public", "package.json"];

const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The date of the newest file under a path; a folder's own date tells of files removed. */
const newestUnder = (path) => {
  const own = changedAt(path);
  if (own === 0 || !statSync(path).isDirectory()) return own;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestUnder(join(path, name))), own);
};

const newestSource = Math.max(...sources.map((name) => newestUnder(join(root, name))));

if (newestSource > changedAt(built)) {
  console.log("Construction de l’application…");
  const { status } = spawnSync("npm", ["run", "build", "--silent"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("La construction a échoué. Lancez « npm run build » pour en voir le détail.");
    process.exit(1);
  }
}

process.chdir(root);
// Settings may also stand in a file; those of the environment win.
if (existsSync(".env")) process.loadEnvFile(".env");
process.env.NODE_ENV = "production";
await import(new URL("../build/serveur.mjs", import.meta.url).href);
