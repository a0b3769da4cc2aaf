import { Awaited } from "#app/mains/awaited.tsx";
import { AwaitedList } from "#app/mains/awaited-list.tsx";
import { Hand } from "#app/mains/hand.tsx";
import type { Main } from "#app/mains/mains.ts";
import { Grid } from "#app/ui/grid.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

const toutes: readonly Main[] = ["porteur", "ars", "cpam", "systeme", "msa", "urps", "ddArs"];

const paires: readonly (readonly Main[])[] = [
  ["ars", "cpam"],
  ["porteur", "ars"],
  ["porteur", "cpam"],
  ["porteur", "ars", "cpam"],
];

export function Hands() {
  return (
    <Grid kind="two">
      <Sheet title="Mains" stack>
        <div className="row">
          <Awaited mains={["porteur"]} vous="porteur" chip />
          {toutes.slice(1).map((main) => (
            <Awaited key={main} mains={[main]} chip />
          ))}
        </div>
        <div className="row">
          {toutes.map((main) => (
            <Hand key={main} main={main} />
          ))}
        </div>
        <div className="row">
          {paires.map((mains) => (
            <Awaited key={mains.join()} mains={mains} chip />
          ))}
          <Awaited mains={["ars", "cpam"]} short />
          <Awaited mains={[]} />
        </div>
      </Sheet>
      <Sheet title="Qui est attendu">
        <AwaitedList
          items={[
            {
              mains: ["porteur"],
              qui: "Votre équipe",
              depuis: "le 5 mai",
              quoi: "Deux sections à terminer, puis le dépôt du projet de santé.",
            },
            {
              mains: ["ars"],
              qui: "ARS Nouvelle-Aquitaine",
              depuis: "le 6 novembre",
              quoi: "Réponse à votre question sur le périmètre de Landiras, promise pour le 20 novembre.",
            },
            { mains: ["ars", "cpam"], qui: "ARS et CPAM", depuis: "le 12 novembre", quoi: "Signature du contrat." },
          ]}
        />
      </Sheet>
    </Grid>
  );
}
