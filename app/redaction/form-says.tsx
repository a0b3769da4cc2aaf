import { Alert } from "#app/ui/alert.tsx";
import type { Section } from "#workflows/modeles/modele.ts";
import type { Soupcon } from "./suspicion.ts";

/** Why the plain form stays: it was begun first, or the live text could not come. */
export type WhyPlain = "entame" | "echec";

/** The plain form says why it stands there, and how to join the others. A new page: nothing is left half bound. */
export const JoinLive = ({ pourquoi, adresse }: { pourquoi: WhyPlain; adresse: string }) => (
  <div className="form-says">
    <Alert
      live
      title={
        pourquoi === "echec"
          ? "Le texte à plusieurs n’a pas pu s’ouvrir"
          : "Le texte à plusieurs est arrivé pendant que vous écriviez"
      }
    >
      <p>
        Continuez ici et enregistrez : rien n’est perdu. Ensuite,{" "}
        <a href={adresse}>rejoignez le texte écrit avec les autres</a>.
      </p>
    </Alert>
  </div>
);

/** What in this form looks like a patient's data. Nothing is stored before its author has answered. */
export const Doubt = ({ soupcons, section }: { soupcons: readonly Soupcon[]; section: Section }) => (
  <div className="form-says">
    <Alert tone="error" live title="Rien n’est encore enregistré : ceci ressemble à une donnée de patient">
      <ul className="stack">
        {soupcons.map(({ champ, extrait, phrase }) => (
          <li key={`${champ} ${extrait}`}>
            <a href={`#${champ}`}>{section.champs.find(({ code }) => code === champ)?.libelle}</a> :{" "}
            {!phrase.includes(extrait) && (
              <>
                <q>{extrait}</q>.{" "}
              </>
            )}
            {phrase}
          </li>
        ))}
      </ul>
      <p>Corrigez puis enregistrez, ou confirmez en bas de page que ce n’est pas une donnée de patient.</p>
    </Alert>
  </div>
);
