import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Points } from "#app/ui/points.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Table } from "#app/ui/table.tsx";
import { GARDE } from "./kept.ts";
import { loaderDeLExploitant } from "./operator.server.ts";
import { Operator } from "./operator.tsx";
import { TextPage } from "./text-page.tsx";

export const loader = () => loaderDeLExploitant();

export const meta: MetaFunction = () => [{ title: "Données personnelles · Atelier CPTS" }];

const QUI_VOIT = [
  "Votre équipe : votre nom, votre adresse, votre rôle, ce que vous écrivez.",
  "L’ARS et la CPAM compétentes pour le dossier : votre nom, votre rôle, vos actes et les textes déposés. Jamais les brouillons de l’équipe.",
  "La MSA et l’URPS compétentes : les mêmes choses, pour rendre leur avis. L’URPS lit aussi les demandes d’appui qui lui sont adressées.",
  "L’observation nationale : des totaux seulement, sans aucun dossier ni aucun nom.",
  "L’administration du service : les comptes et les fonctions, et tous les dossiers pour les réparer.",
];

export default function PageDesDonnees() {
  const { exploitants } = useLoaderData<typeof loader>();
  return (
    <TextPage
      title="Données personnelles"
      intro="Ce que nous gardons de vous, pourquoi, et combien de temps. Aucune donnée de patient, aucun traceur."
    >
      <Sheet title="Aucune donnée de patient" stack>
        <p className="text">
          Ce service parle de territoires et d’organisation. N’écrivez jamais le nom d’une personne soignée, son numéro
          de sécurité sociale ni une situation qui la ferait reconnaître : des totaux suffisent partout. Le service
          n’est pas agréé pour héberger des données de santé.
        </p>
      </Sheet>
      <Sheet title="Ce que nous gardons" flush>
        <Table
          caption="Données personnelles gardées"
          rows={GARDE}
          rowKey={({ quoi }) => quoi}
          columns={[
            { title: "Donnée", head: true, cell: ({ quoi }) => quoi },
            { title: "Pourquoi", cell: ({ pourquoi }) => pourquoi },
            { title: "Combien de temps", short: "Durée", cell: ({ duree }) => duree },
          ]}
        />
      </Sheet>
      <Sheet title="Qui voit quoi">
        <Points items={QUI_VOIT} />
      </Sheet>
      <Sheet title="Aucun traceur" stack>
        <p className="text">
          Un seul cookie, celui de votre session, nécessaire pour rester connecté. Ni mesure d’audience, ni publicité,
          ni contenu venu d’un autre site. C’est pourquoi aucun bandeau ne vous demande votre accord.
        </p>
      </Sheet>
      <Sheet title="Vos droits" stack>
        <div className="text stack">
          <p>
            Vous pouvez demander à lire vos données, à les corriger, à les effacer, à limiter leur usage ou à vous y
            opposer. Ce qu’un acte dit de vous ne s’efface pas : il prouve une décision. Aucun effacement automatique
            n’est encore programmé ; l’administration du service ferme un compte à votre demande.
          </p>
          <p>
            Le responsable du traitement est l’organisme qui exploite le service. Il retient par défaut comme base la
            mission d’intérêt public (article 6, paragraphe 1, point e, du règlement général sur la protection des
            données).
          </p>
        </div>
        <Operator exploitants={exploitants} />
        <p className="text">
          Sans réponse sous un mois, vous pouvez saisir la <a href="https://www.cnil.fr/fr/plaintes">CNIL</a>.
        </p>
      </Sheet>
    </TextPage>
  );
}
