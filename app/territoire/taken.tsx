import { nombre } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Points } from "#app/ui/points.tsx";
import type { Choix } from "./choice.ts";
import { citees, compter, dejaPrises, dossierDit, type GroupePris } from "./taken.ts";

const Files = ({ groupes }: { groupes: readonly GroupePris[] }) => (
  <Points
    items={groupes.map((groupe) => (
      <span key={`${groupe.dossier} ${groupe.communes[0]}`}>
        {dossierDit(groupe)} : {citees(groupe.communes)}
      </span>
    ))}
  />
);

const Speak = ({ contact }: Pick<Choix, "contact">) => (
  <p>
    Si votre projet en a besoin, parlez-en à l’ARS{contact ? ` : ${contact}` : ""}. Une commune appartient à une seule
    CPTS.
  </p>
);

/** Communes not added because another file has them: said as soon as they are asked for. */
export const LeftOut = ({ choix: { laissees, contact } }: { choix: Choix }) =>
  laissees.length > 0 && (
    <Alert
      tone="warn"
      live
      title={`${dejaPrises(laissees)} : ${compter(laissees) > 1 ? "elles ne sont" : "elle n’est"} pas ajoutée${compter(laissees) > 1 ? "s" : ""}`}
    >
      <Files groupes={laissees} />
      <Speak contact={contact} />
    </Alert>
  );

/** Communes of the list that another file has: the territory is refused with them, one button takes them all out. */
export const Taken = ({ choix: { prises, contact } }: { choix: Choix }) => {
  const total = compter(prises);
  return (
    total > 0 && (
      <Alert tone="error" title={dejaPrises(prises)}>
        <Files groupes={prises} />
        <Speak contact={contact} />
        <p>
          <Button name="intention" value="retirer-prises" look="second">
            {total > 1 ? `Retirer les ${nombre(total)} communes déjà prises` : "Retirer la commune déjà prise"}
          </Button>
        </p>
      </Alert>
    )
  );
};
