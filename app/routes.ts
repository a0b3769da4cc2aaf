import { type RouteConfig, route } from "@remix-run/route-config";

/** The table of contents of the addresses. */
export default [route("composants", "composants/page.tsx"), route("*", "cadre/not-found.tsx")] satisfies RouteConfig;
