import type { Cadre } from "#app/cadre/cadre.ts";
import { DemonstrationBand, Header } from "#app/cadre/header.tsx";
import { Nav } from "#app/cadre/nav.tsx";
import { Sheet } from "#app/ui/sheet.tsx";

const cadre: Cadre = {
  personne: {
    id: "camille",
    nom: "Camille Roux",
    fonction: "Référente ROC, CPAM de la Gironde",
    initiales: "RO",
    main: "cpam",
  },
  nav: [
    { href: "/composants", label: "Accueil" },
    { href: "/portefeuille", label: "Portefeuille" },
    { href: "/avis", label: "Avis" },
    { href: "/paiements", label: "Paiements" },
  ],
  aFaire: 12,
  demande: false,
  demonstration: true,
};

/** The frame of a signed-in person; the one around this page is anonymous. */
export function Frame() {
  return (
    <Sheet title="En-tête d’une personne connectée">
      <DemonstrationBand />
      <Header {...cadre} />
      <Nav nav={cadre.nav} />
    </Sheet>
  );
}
