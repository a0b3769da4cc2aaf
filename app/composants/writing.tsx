import type { CSSProperties } from "react";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Actions, Button } from "#app/ui/button.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Meter } from "#app/ui/meter.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

const marqueArs = { "--m": "var(--ars-soft)", "--mc": "var(--ars)" } as CSSProperties;

function Text() {
  return (
    <Sheet title="Le texte du dossier" titleHidden flush className="paper">
      <div className="prose">
        <h3>Répondre aux soins non programmés</h3>
        <p>
          Douze médecins ouvrent chacun deux plages par semaine.{" "}
          <mark style={marqueArs}>Les patients sont adressés par leur pharmacien</mark>, et vus le jour même. Le SAS
          sollicite la CPTS ; <del>une convention sera recherchée</del>{" "}
          <ins>une convention est en cours de signature</ins>.
        </p>
        <ul>
          <li>une coordinatrice reçoit les demandes et appelle sous deux jours ouvrés ;</li>
          <li>
            chaque cabinet <em>volontaire</em> annonce le nombre de patients qu’il peut prendre.
          </li>
        </ul>
      </div>
    </Sheet>
  );
}

function Guide() {
  return (
    <section className="guide stack">
      <h3>Ce que l’ARS attend ici</h3>
      <ul>
        <li>
          <Icon name="check" />
          Besoin chiffré
        </li>
        <li className="todo-l">
          <Icon name="circle-dashed" />
          Articulation avec le SAS
        </li>
      </ul>
      <p>1 point sur 2</p>
      <Meter percent={50} />
    </section>
  );
}

function Thread() {
  return (
    <section className="thread" aria-label="Commentaire de l’instructrice">
      <div className="who">
        <Avatar initials="IA" tone="ars" />
        <span>
          Instructrice<small>18 mars à 10:12 · salle ARS–CPAM</small>
        </span>
        <Badge tone="private" icon="eye-off">
          Non visible de la CPTS
        </Badge>
      </div>
      <blockquote>Les patients sont adressés par leur pharmacien</blockquote>
      <p>Le protocole d’adressage est-il annexé ?</p>
      <div className="foot">
        <Actions>
          <Button type="button" look="second" small>
            Répondre
          </Button>
          <Button type="button" look="link" small>
            Marquer résolu
          </Button>
        </Actions>
      </div>
    </section>
  );
}

export function Writing() {
  return (
    <Grid kind="desk">
      <Text />
      <Grid aside="Repères et commentaires">
        <Guide />
        <Thread />
      </Grid>
    </Grid>
  );
}
