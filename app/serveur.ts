import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import { pathToFileURL } from "node:url";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type RequestHandler } from "express";
import { refuserAutresOrigines } from "./origin.ts";

/** What the application may start before the first request and stop after the last one, and what holds each request. */
type Demarrage = {
  demarrer(server: Server): unknown;
  pendantUneVisite<T>(answer: () => T): T;
  prevenir(): unknown;
  arreter(): unknown;
};

const production = process.env.NODE_ENV === "production";
const port = Number(process.env.PORT ?? 3000);
const here = import.meta.dirname;
const LARGEST_BODY = 4_000_000;
const SOCKETS = new URL(process.env.BASE_URL || `http://localhost:${port}`).origin.replace(/^http/, "ws");
let stopping = false;

const vite = production
  ? undefined
  : await import("vite").then(({ createServer }) =>
      createServer({ configFile: `${here}/vite.config.ts`, server: { middlewareMode: true } }),
    );

const loadBuild = async (): Promise<ServerBuild> => {
  const module = vite
    ? await vite.ssrLoadModule("virtual:remix/server-build")
    : await import(pathToFileURL(`${here}/server/index.js`).href);
  return module as ServerBuild;
};

const contentSecurityPolicy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    // In development Remix writes styles in the page without the nonce.
    production ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self' 'unsafe-inline'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    // Not every browser takes a socket of the same host for its own.
    production ? `connect-src 'self' ${SOCKETS}` : "connect-src 'self' ws:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");

const protect: RequestHandler = (request, response, next) => {
  const nonce = randomBytes(16).toString("base64");
  response.locals.nonce = nonce;
  response.setHeader("Content-Security-Policy", contentSecurityPolicy(nonce));
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
  if (production && process.env.BASE_URL?.startsWith("https://")) {
    response.setHeader("Strict-Transport-Security", "max-age=31536000");
  }
  // The address rate limits count on: ours, never one the visitor wrote.
  delete request.headers["x-adresse-ip"];
  const address = request.socket.remoteAddress?.replace(/^::ffff:/, "");
  if (address) request.headers["x-adresse-ip"] = address;
  // A body refused half-way would be taken for the next request of the same connection.
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  if (encoding || Number(length) > LARGEST_BODY) response.setHeader("Connection", "close");
  if (stopping) response.setHeader("Connection", "close");
  next();
};

const app = express();
const server = createServer(app);
app.disable("x-powered-by");
app.use(protect);
app.use(refuserAutresOrigines);
app.get("/healthz", (_request, response) => {
  response.status(stopping ? 503 : 200).json({ ok: !stopping });
});

if (vite) {
  app.use(vite.middlewares);
} else {
  app.use("/assets", compression(), express.static(`${here}/client/assets`, { immutable: true, maxAge: "1y" }));
  app.use(express.static(`${here}/client`, { maxAge: "1h" }));
}
app.use(compression({ level: 1 }));

const build = await loadBuild();
const { demarrage } = build.entry.module as { demarrage?: Demarrage };
app.all(
  "*",
  (_request, _response, next) => (demarrage ? demarrage.pendantUneVisite(next) : next()),
  createRequestHandler({
    build: vite ? loadBuild : build,
    getLoadContext: (_request, response) => ({ nonce: response.locals.nonce }),
  }),
);

await demarrage?.demarrer(server);

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Le port ${port} est déjà pris. Choisissez-en un autre, par exemple PORT=${port + 1}.`);
  process.exit(1);
});
server.listen(port, () => {
  console.log(`Atelier CPTS est prêt : http://localhost:${port}`);
});

/** Refuse new connections, let the requests under way finish, then stop the rest. */
const stop = async () => {
  if (stopping) return;
  stopping = true;
  const closed = new Promise((resolve) => server.close(resolve));
  await demarrage?.prevenir();
  setTimeout(() => server.closeAllConnections(), 3_000).unref();
  setTimeout(() => process.exit(1), 15_000).unref();
  await closed;
  await demarrage?.arreter();
  await vite?.close();
  process.exit(0);
};

process.on("SIGTERM", stop);
process.on("SIGINT", stop);
