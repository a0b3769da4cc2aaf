import type { LoaderFunctionArgs } from "@remix-run/node";
import { nomDuFichier, telecharger } from "./download.server.ts";
import { ouvrirVersion } from "./open.server.ts";
import { toutEnMarkdown } from "./whole-markdown.ts";

/** The whole text, for any other tool that reads Markdown. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const version = await ouvrirVersion(request, params.version);
  return telecharger(toutEnMarkdown(version, new URL(request.url).origin), {
    type: "text/markdown; charset=utf-8",
    nom: nomDuFichier(version, "md"),
  });
}
