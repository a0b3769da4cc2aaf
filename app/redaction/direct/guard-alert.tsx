import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { montrerPassage } from "./focus-passage.ts";
import type { Soupcon } from "./guard.ts";
import type { Session } from "./session.ts";

type Props = { soupcons: readonly Soupcon[]; session: Session; section: string; adresse: string };

/** What looks like a patient's data: nothing leaves this page before the person corrects it, or says it is not. */
export function GuardAlert({ soupcons, session, section, adresse }: Props) {
  const alerte = useRef<HTMLDivElement>(null);
  const combien = soupcons.length;
  // It may come under the fold: what holds the text must be seen.
  useEffect(() => {
    if (combien > 0) alerte.current?.scrollIntoView({ block: "nearest" });
  }, [combien]);
  if (combien === 0) return null;
  return (
    <div role="alert" className="stack live-says" ref={alerte}>
      {soupcons.map((soupcon) => {
        const ailleurs = soupcon.nom.slice(0, soupcon.nom.lastIndexOf("."));
        return (
          <Alert
            key={`${soupcon.nom} ${soupcon.extrait}`}
            tone="warn"
            title={
              soupcon.genre === "nir"
                ? "Ceci ressemble à un numéro de sécurité sociale"
                : "Ceci ressemble à une donnée de patient"
            }
          >
            {!soupcon.phrase.includes(soupcon.extrait) && (
              <p>
                <q>{soupcon.extrait}</q>
              </p>
            )}
            <p>{soupcon.phrase}</p>
            <p>
              Tant que vous n’avez pas répondu, rien de ce que vous tapez n’est enregistré, ni ici ni dans les autres
              réponses.
            </p>
            <Actions>
              {ailleurs === section ? (
                <Button type="button" small onClick={() => montrerPassage(soupcon)}>
                  Corriger
                </Button>
              ) : (
                <Link className="btn s" to={`${adresse}?section=${ailleurs}`}>
                  Aller le corriger
                </Link>
              )}
              <Button type="button" look="second" small onClick={() => session.admettre(soupcon)}>
                Ce n’est pas une donnée de patient, enregistrer
              </Button>
            </Actions>
          </Alert>
        );
      })}
    </div>
  );
}
