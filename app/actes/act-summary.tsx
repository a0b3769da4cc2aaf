import { Alert } from "#app/ui/alert.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { VueDActe } from "./act-form.tsx";
import { ActPreview } from "./act-preview.tsx";
import { ActReserves } from "./act-reserves.tsx";
import { PointsToReread, SignedText } from "./deposit-check.tsx";
import type { Apercu } from "./preview.server.ts";
import { ReadFirst } from "./read-first.tsx";
import { relire, type Saisie } from "./values.ts";

type Props = { vue: VueDActe; saisie: Saisie; apercu?: Apercu | null };

/** « Vérifiez avant de confirmer »: everything typed is read back, and carried along; the paper it makes is below. */
export function ActSummary({ vue, saisie, apercu }: Props) {
  const reponses = vue.champs.map((champ) => ({
    term: champ.libelle,
    value: (
      <span className="pre-line">{relire(champ, saisie[champ.code] ?? [], vue.personnes) || "Non renseigné"}</span>
    ),
  }));
  return (
    <>
      {apercu && <ActPreview apercu={apercu} />}
      {apercu && <ActReserves apercu={apercu} />}
      <Sheet title="Vérifiez avant de confirmer" stack>
        {vue.signe && <SignedText signe={vue.signe} />}
        {vue.texte && (
          <Alert title={`Vous déposez : ${vue.texte}`}>
            Le texte se fige à l’instant où vous confirmez : l’ARS lit cette version, et elle ne change plus.
          </Alert>
        )}
        <PointsToReread vue={vue} />
        <ReadFirst aLire={vue.aLire} />
        {reponses.length > 0 && <DescriptionList items={reponses} />}
        {vue.champs.flatMap(({ code }) =>
          (saisie[code] ?? []).map((valeur) => (
            <input key={`${code}.${valeur}`} type="hidden" name={code} value={valeur} />
          )),
        )}
        {vue.grave && !vue.prepare && (
          <p className="strong">Cet acte ne s’efface pas : il restera au journal du dossier.</p>
        )}
        <Actions>
          <Button name="intention" value="confirmer" look={vue.grave && !vue.prepare ? "danger" : undefined}>
            {vue.prepare ? "Transmettre pour signature" : (vue.signer ?? vue.verbe)}
          </Button>
          <Button name="intention" value="modifier" look="second">
            Modifier
          </Button>
        </Actions>
      </Sheet>
    </>
  );
}
