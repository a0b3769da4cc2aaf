import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { appelerComptes, cookiesDe } from "./accounts.server.ts";

/** Reading an address never signs anybody out. */
export const loader = () => redirect("/");

/** Ends the session in the register, then in the browser. */
export async function action({ request }: ActionFunctionArgs) {
  if (!request.headers.has("cookie")) return redirect("/");
  return redirect("/", { headers: cookiesDe(await appelerComptes(request, "sign-out", { session: true })) });
}
