import { Badge, Verify } from "#app/ui/badge.tsx";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { DaysBadge } from "#app/ui/days-badge.tsx";
import { Saved } from "#app/ui/saved.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

function Badges() {
  return (
    <div className="row">
      <Badge>Brouillon</Badge>
      <Badge tone="info" icon="lock">
        Figé
      </Badge>
      <Badge tone="ok" icon="check">
        Validé
      </Badge>
      <Badge tone="warn" icon="triangle-alert">
        Avec réserves
      </Badge>
      <Badge tone="error" icon="circle-x">
        Opposition
      </Badge>
      <Verify />
      <Badge tone="private" icon="eye-off">
        Non visible de la CPTS
      </Badge>
    </div>
  );
}

export function Buttons() {
  return (
    <Sheet title="Boutons" stack>
      <Actions>
        <Button type="button" iconEnd="arrow-right">
          Déposer
        </Button>
        <Button type="button" look="second" icon="download">
          Exporter
        </Button>
        <Button type="button" look="danger">
          Retirer la lettre
        </Button>
        <LinkButton to="/composants" look="link">
          Annuler
        </LinkButton>
      </Actions>
      <Actions>
        <Button type="button" small>
          Répondre
        </Button>
        <Button type="button" look="second" small>
          Relancer
        </Button>
        <Button type="button" disabled>
          Signer le contrat
        </Button>
        <span className="small soft">Il manque la signature de la CPAM.</span>
      </Actions>
      <h3>Pastilles</h3>
      <Badges />
      <h3>Jours restants</h3>
      <div className="row">
        <DaysBadge days={-2} />
        <DaysBadge days={0} />
        <DaysBadge days={6} />
        <DaysBadge days={20} />
        <DaysBadge days={39} />
        <DaysBadge days={5} indicative />
        <span className="small soft">délai indicatif</span>
      </div>
      <h3>Enregistrement</h3>
      <div className="stack">
        <p>
          <Saved state="saved">Brouillon enregistré à 22:31</Saved>
        </p>
        <p>
          <Saved state="wait" />
        </p>
        <p>
          <Saved state="off" />
        </p>
      </div>
    </Sheet>
  );
}
