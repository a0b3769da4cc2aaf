import { useEffect, useRef, useState } from "react";
import type { VueDirecte } from "./direct/live-view.ts";

/** The same state at another minute is the same state. */
const sansHeure = (phrase: string) => phrase.replace(/ (à|le) .*$/, "");

/**
 * Says aloud what changes around the text: people who come and go, a connection lost or found again. Not each saving:
 * it would speak at every pause of the typing.
 */
export function Announcer({ vue }: { vue: VueDirecte }) {
  const dit = useRef("Enregistré");
  const [phrase, setPhrase] = useState("");
  const etat = vue.etat.ton === "wait" ? dit.current : sansHeure(vue.etat.phrase);
  useEffect(() => {
    if (etat === dit.current) return;
    dit.current = etat;
    setPhrase(etat);
  }, [etat]);
  useEffect(() => {
    if (vue.annonce) setPhrase(vue.annonce);
  }, [vue.annonce]);
  return (
    <p className="sr" aria-live="polite">
      {phrase}
    </p>
  );
}
