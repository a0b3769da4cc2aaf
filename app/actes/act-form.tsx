import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import type { Errors } from "#app/ui/error-summary.tsx";
import { RequiredNote } from "#app/ui/field.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { ActField } from "./act-field.tsx";
import type { ALire, ChampActe } from "./acte.ts";
import { DepositCheck, ExaminedText, PointsToReread, SignedText } from "./deposit-check.tsx";
import type { TexteExamine } from "./examined-text.ts";
import { ReadFirst } from "./read-first.tsx";
import type { Personnes, Saisie } from "./values.ts";

type Point = { section: string; champ: string; libelle: string; raison: string };

export type VueDActe = {
  id: string;
  verbe: string;
  /** What the last button of a decision says. */
  signer?: string;
  grave: boolean;
  prepare: boolean;
  aLire: readonly ALire[];
  champs: readonly ChampActe[];
  personnes: Personnes;
  document?: string;
  /** The name of the text deposited. */
  texte?: string;
  manque: readonly Point[];
  /** What a careful reader would look at again before a deposit. */
  aRelire?: readonly Point[];
  signe?: { id: string; titre: string; sha256: string };
  examine: TexteExamine | null;
};

/** What the act asks for. A deposit that lacks something cannot go further: it says what, and where to write it. */
export function ActForm({ vue, saisie, erreurs }: { vue: VueDActe; saisie: Saisie; erreurs?: Errors }) {
  const incomplet = vue.manque.length > 0;
  return (
    <Sheet title={vue.document ? "Le texte à déposer" : "Votre décision"} titleHidden={!vue.document} stack>
      {vue.document && <DepositCheck vue={vue} />}
      <PointsToReread vue={vue} />
      {vue.signe && <SignedText signe={vue.signe} />}
      {vue.examine && <ExaminedText examine={vue.examine} />}
      <ReadFirst aLire={vue.aLire} />
      {vue.champs.length > 0 && <RequiredNote />}
      {vue.champs.map((champ) => (
        <ActField
          key={champ.code}
          champ={champ}
          valeurs={saisie[champ.code] ?? []}
          erreur={erreurs?.[champ.code]}
          personnes={vue.personnes}
        />
      ))}
      <Actions>
        {!incomplet && (
          <Button name="intention" value="verifier">
            Vérifier avant de confirmer
          </Button>
        )}
        <LinkButton to={`/dossiers/${vue.id}`} look="link">
          Revenir au dossier sans rien faire
        </LinkButton>
      </Actions>
    </Sheet>
  );
}
