import { useEffect, useState } from "react";
import type { AlentoursVus } from "./around.server.ts";

const RYTHME_MS = 25_000;

type Lue = { readonly id: string; readonly lieu: string; readonly alentours: AlentoursVus };

/** What is around the reader: as the page was loaded with, then asked again while the page is in sight. */
export function useAround({ id, lieu, alentours }: Lue): AlentoursVus {
  const [connus, setConnus] = useState(alentours);
  // The page was read again: what it says is newer than what was heard since.
  useEffect(() => setConnus(alentours), [alentours]);
  useEffect(() => {
    const arret = new AbortController();
    const demander = async () => {
      if (document.visibilityState !== "visible") return;
      const options = { method: "POST", body: new URLSearchParams({ section: lieu }), signal: arret.signal };
      const reponse = await fetch(`/dossiers/${id}/presence`, { ...options, redirect: "error" });
      if (reponse.ok) setConnus(await reponse.json());
    };
    // Nobody waits for it: without the network, the page stays as it is.
    const essayer = () => void demander().catch(() => {});
    const minuterie = setInterval(essayer, RYTHME_MS);
    document.addEventListener("visibilitychange", essayer);
    return () => {
      clearInterval(minuterie);
      document.removeEventListener("visibilitychange", essayer);
      arret.abort();
    };
  }, [id, lieu]);
  return connus;
}
