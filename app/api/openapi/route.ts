import type { LoaderFunctionArgs } from "@remix-run/node";
import { repondre } from "../answer.ts";
import { methodeInterdite, reponseDe } from "../endpoint.server.ts";
import { documentOpenapi } from "./document.ts";

let description: ReturnType<typeof documentOpenapi> | undefined;

/** /api/v1/openapi.json: open to everyone, it says nothing of any file. */
export const loader = ({ request }: Pick<LoaderFunctionArgs, "request">): Response => {
  if (request.method !== "GET" && request.method !== "HEAD")
    return reponseDe(methodeInterdite(request.method, ["GET"]));
  description ??= documentOpenapi();
  return repondre(description);
};
export const action = loader;
