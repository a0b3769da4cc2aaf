import { base } from "#app/base.server.ts";
import { exploitants } from "#db/queries/bodies.ts";

/** Who runs the service, for the pages that must name them. */
export const loaderDeLExploitant = async () => ({ exploitants: await exploitants(await base()) });
