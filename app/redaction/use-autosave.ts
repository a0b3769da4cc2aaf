import { useFetcher } from "@remix-run/react";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Enregistrement } from "./save.server.ts";

const PAUSE = 1_200;

export type EtatDEcriture = "repos" | "modifie" | "envoi" | "echec";

/**
 * Saves a form over plain HTTP a moment after the last key. One saving at a time; what is typed meanwhile goes with
 * the next one. Stops on a conflict until the author has chosen. `version` is the last one the server gave.
 */
export function useAutosave(form: RefObject<HTMLFormElement>, depart: number) {
  const fetcher = useFetcher<Enregistrement>();
  const [etat, setEtat] = useState<EtatDEcriture>("repos");
  const [version, setVersion] = useState(depart);
  const minuterie = useRef<ReturnType<typeof setTimeout>>();
  const enAttente = useRef(false);
  const reponse = fetcher.data;
  const conflit = reponse?.etat === "conflit" ? reponse : undefined;

  const envoyer = useCallback(() => {
    clearTimeout(minuterie.current);
    if (!form.current || fetcher.state !== "idle") return;
    enAttente.current = false;
    setEtat("envoi");
    fetcher.submit(form.current, { method: "post" });
  }, [fetcher, form]);

  const modifier = useCallback(() => {
    enAttente.current = true;
    setEtat("modifie");
    clearTimeout(minuterie.current);
    if (!conflit) minuterie.current = setTimeout(envoyer, PAUSE);
  }, [conflit, envoyer]);

  useEffect(() => {
    if (fetcher.state !== "idle" || !reponse) return;
    if (reponse.etat === "enregistre") setVersion(reponse.version);
    if (reponse.etat !== "enregistre") setEtat("echec");
    else if (!enAttente.current) setEtat("repos");
    else minuterie.current = setTimeout(envoyer, PAUSE);
  }, [fetcher.state, reponse, envoyer]);

  useEffect(() => {
    const retenir = (evenement: BeforeUnloadEvent) => enAttente.current && evenement.preventDefault();
    window.addEventListener("beforeunload", retenir);
    return () => {
      window.removeEventListener("beforeunload", retenir);
      clearTimeout(minuterie.current);
    };
  }, []);

  return { fetcher, etat, version, modifier, reponse };
}
