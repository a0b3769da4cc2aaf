import { useActionData, useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { Erreurs, Saisie } from "./input.ts";
import type { FilVu } from "./view.ts";
import { direLeFait } from "./words.ts";
import type { SuiteDuGeste } from "./write.server.ts";

export type Gesture = {
  readonly Form: ReturnType<typeof useFetcher>["Form"];
  readonly action: string;
  /** Carried by every form of the thread. */
  readonly champs: Readonly<Record<string, string | undefined>>;
  readonly erreurs?: Erreurs;
  readonly saisie?: Saisie;
  /** How many gestures were done since the page was opened: a form done starts afresh. */
  readonly faits: number;
};

/** Acts on a comment in place; without JavaScript the page of its version does it, and leads back. */
export function useGesture(
  { id, versionId }: Pick<FilVu, "id" | "versionId">,
  retour: string,
  dire: (fait: string) => void,
): Gesture {
  const fetcher = useFetcher<SuiteDuGeste>({ key: `commentaire-${id}` });
  const dePage = useActionData<Partial<SuiteDuGeste>>();
  const [vivant, setVivant] = useState(false);
  const [faits, setFaits] = useState(0);
  const vue = useRef<unknown>();
  const dit = useRef<unknown>();
  useEffect(() => setVivant(true), []);
  // Before the page is read again: a comment just closed goes elsewhere, and its thread with it.
  useEffect(() => {
    if (!fetcher.data || fetcher.data === dit.current) return;
    dit.current = fetcher.data;
    if (!fetcher.data.erreurs) dire(direLeFait(fetcher.data.geste));
  }, [fetcher.data, dire]);
  useEffect(() => {
    if (fetcher.state !== "idle" || !fetcher.data || fetcher.data === vue.current) return;
    vue.current = fetcher.data;
    if (!fetcher.data.erreurs) setFaits((nombre) => nombre + 1);
  }, [fetcher.state, fetcher.data]);
  const suite = fetcher.data ?? (dePage?.commentaire === id ? dePage : undefined);
  return {
    Form: fetcher.Form,
    action: `/versions/${versionId}`,
    champs: { commentaire: id, retour, surPlace: vivant ? "1" : undefined },
    erreurs: suite?.erreurs,
    saisie: suite?.saisie,
    faits,
  };
}
