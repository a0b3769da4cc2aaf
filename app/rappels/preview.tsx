import { Fold } from "#app/ui/fold.tsx";
import { motCite } from "./quoted.ts";

/** A letter, on both sides of the place where the words joined go. */
export type Apercu = { readonly avant: string; readonly apres: string };

/** The letter as it would leave now, with what is being typed. */
export const Preview = ({ lettre: { avant, apres }, mot }: { lettre: Apercu; mot: string }) => (
  <Fold summary="Lire le courriel du premier dossier">
    <p className="pre-line">{[avant, mot.trim() && motCite(mot.trim()), apres].filter(Boolean).join("\n\n")}</p>
  </Fold>
);
