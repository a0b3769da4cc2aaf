import type { Db } from "#db/connection.ts";
import { livrerUn } from "./deliver.server.ts";
import { ouvrirTransport } from "./transport.server.ts";

const PAUSE = 5_000;

/** Sends the outbox for as long as the server runs. Without a mail server the letters wait, and can be read. */
export function demarrerFacteur(
  db: Db,
  { smtp, expediteur }: { smtp?: string; expediteur: string },
): () => Promise<void> {
  if (!smtp) return async () => {};
  const transport = ouvrirTransport(smtp);
  let arrete = false;
  let reveil: NodeJS.Timeout | undefined;
  let tournee: Promise<void> = Promise.resolve();
  const tourner = async () => {
    let livraison: string = "";
    // When nobody answers, the letters behind would wait in vain one after another.
    while (!arrete && livraison !== "rien" && livraison !== "injoignable")
      livraison = await livrerUn(db, transport, expediteur);
    if (!arrete) reveil = setTimeout(() => void lancer(), PAUSE);
  };
  const lancer = () => {
    tournee = tourner().catch((erreur) => {
      console.error("Courriels :", erreur);
      if (!arrete) reveil = setTimeout(() => void lancer(), PAUSE);
    });
  };
  lancer();
  return async () => {
    arrete = true;
    clearTimeout(reveil);
    await tournee;
    transport.close();
  };
}
