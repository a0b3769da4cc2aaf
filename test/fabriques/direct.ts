import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { buffer } from "node:stream/consumers";
import { creerAuth } from "#app/auth.server.ts";
import { echanger } from "#app/direct/exchange.server.ts";
import type { Registre } from "#app/direct/rooms.server.ts";
import { creerDirect, type Direct } from "#app/direct/start.server.ts";
import type { LireSession } from "#app/direct/upgrade.server.ts";
import { SECRET } from "./session.ts";

export type ServeurDirect = {
  readonly adresse: string;
  readonly direct: Direct;
  /** As a power cut: nobody is told, nothing more is stored. */
  tuer(): Promise<void>;
  arreter(): Promise<void>;
};

/** One process that serves live documents on a register: sockets, and exchanges over HTTP. */
export async function servir(registre: Registre): Promise<ServeurDirect> {
  const serveur = createServer();
  const prises = new Set<Duplex>();
  serveur.on("connection", (prise) => {
    prises.add(prise);
    prise.on("close", () => prises.delete(prise));
  });
  serveur.listen(0, "127.0.0.1");
  await once(serveur, "listening");
  const adresse = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
  const auth = creerAuth(registre.db, { adresse, secret: SECRET });
  const lireSession: LireSession = async (headers) => {
    const ouverte = await auth.api.getSession({ headers });
    return ouverte && { id: ouverte.session.id, personne: { id: ouverte.user.id, nom: ouverte.user.name } };
  };
  let mort = false;
  const preparer: Registre["preparer"] = (nom, texte) => {
    const demander = registre.preparer<never>(nom, texte);
    return (valeurs) => (mort ? new Promise(() => {}) : demander(valeurs));
  };
  const direct = await creerDirect({ ...registre, preparer }, lireSession);
  direct.ecouter(serveur);
  serveur.on("request", (request, response) => void repondre(direct, lireSession, request, response));
  const fermer = async () => {
    for (const prise of prises) prise.destroy();
    serveur.close();
    await direct.arreter();
  };
  return {
    adresse,
    direct,
    tuer: async () => {
      mort = true;
      for (const prise of prises) prise.destroy();
      serveur.close();
      await direct.oublier();
    },
    arreter: fermer,
  };
}

async function repondre(direct: Direct, lireSession: LireSession, request: IncomingMessage, response: ServerResponse) {
  const corps = await buffer(request);
  const session = await lireSession(new Headers({ cookie: request.headers.cookie ?? "" }));
  const url = new URL(request.url ?? "", "http://localhost");
  const reponse = session
    ? await echanger(direct.salles, {
        documentId: url.pathname.split("/")[2] ?? "",
        personne: session.personne,
        depuis: Number(url.searchParams.get("depuis")),
        corps,
      })
    : new Response(null, { status: 401 });
  response.writeHead(reponse.status).end(Buffer.from(await reponse.arrayBuffer()));
}
