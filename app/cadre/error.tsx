import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { Actions, Button, LinkButton } from "#app/ui/button.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { LIENS } from "./liens.ts";
import { estUneCoupure } from "./network.ts";
import { COUPURE, refusDe } from "./refus.ts";

export const statusOf = (error: unknown) => (isRouteErrorResponse(error) ? error.status : 500);

/** A route that throws `data({ phrase }, { status })` says more precisely what happened. */
const ownSentence = (error: unknown): string | undefined => {
  const data: unknown = isRouteErrorResponse(error) ? error.data : undefined;
  const hasSentence = typeof data === "object" && data !== null && "phrase" in data && typeof data.phrase === "string";
  return hasSentence ? (data.phrase as string) : undefined;
};

export function ErrorPage() {
  const error = useRouteError();
  if (estUneCoupure(error)) return <NetworkCut />;
  const status = statusOf(error);
  const { titre, phrase, reprise } = refusDe(status);
  return (
    <>
      <PageTitle over={`Erreur ${status}`} title={titre} intro={ownSentence(error) ?? phrase} />
      <div className="stack">
        <p>{reprise}</p>
        <Actions>
          <LinkButton to={LIENS.accueil}>Revenir à l’accueil</LinkButton>
          <LinkButton to="/aide" look="link">
            Demander de l’aide
          </LinkButton>
        </Actions>
      </div>
    </>
  );
}

/** Nothing leads elsewhere while the network is cut: the same page is asked for again. */
const NetworkCut = () => (
  <>
    <PageTitle title={COUPURE.titre} intro={COUPURE.phrase} />
    <div className="stack">
      <p>{COUPURE.reprise}</p>
      <Actions>
        <Button type="button" onClick={() => window.location.reload()}>
          Réessayer
        </Button>
      </Actions>
    </div>
  </>
);
