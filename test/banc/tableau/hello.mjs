import { PassThrough } from "node:stream";
import { createRequestHandler } from "@remix-run/express";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { Links, Meta, Outlet, RemixServer, Scripts, ScrollRestoration, useLoaderData } from "@remix-run/react";
import express from "express";
import { createElement as h } from "react";
import { renderToPipeableStream } from "react-dom/server";

/** A bare Remix: a root, a page, one loader that reads nothing. Served as ours is, without anything else. */
const racine = {
  default: () =>
    h(
      "html",
      { lang: "fr" },
      h("head", null, h("meta", { charSet: "utf-8" }), h(Meta), h(Links)),
      h("body", null, h(Outlet), h(ScrollRestoration), h(Scripts)),
    ),
};
const page = {
  loader: () => ({ bonjour: "Bonjour" }),
  meta: () => [{ title: "Bonjour" }],
  default: () => h("h1", null, useLoaderData().bonjour),
};

const rendre = (request, status, headers, context) =>
  new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(h(RemixServer, { context, url: request.url }), {
      onShellReady() {
        const corps = new PassThrough();
        headers.set("Content-Type", "text/html; charset=utf-8");
        resolve(new Response(createReadableStreamFromReadable(corps), { headers, status }));
        pipe(corps);
      },
      onShellError: reject,
    });
  });

const dit = (id, reste) => ({
  id,
  module: `/assets/${id}.js`,
  imports: [],
  hasLoader: false,
  hasAction: false,
  ...reste,
});
const future = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_lazyRouteDiscovery: true,
  v3_singleFetch: true,
  v3_routeConfig: true,
};
const build = {
  entry: { module: { default: rendre } },
  routes: {
    root: { id: "root", path: "", module: racine },
    accueil: { id: "accueil", parentId: "root", index: true, module: page },
  },
  assets: {
    entry: { module: "/assets/entry.js", imports: [] },
    routes: {
      root: dit("root", { path: "" }),
      accueil: dit("accueil", { parentId: "root", index: true, hasLoader: true }),
    },
    url: "/assets/manifest.js",
    version: "1",
  },
  publicPath: "/",
  assetsBuildDirectory: "build/client",
  mode: "production",
  isSpaMode: false,
  future,
};

const app = express();
app.disable("x-powered-by");
app.all("*", createRequestHandler({ build, mode: "production" }));
app.listen(Number(process.env.PORT), () => console.log("référence prête"));
