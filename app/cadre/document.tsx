import { Links, Meta, Scripts, ScrollRestoration } from "@remix-run/react";
import type { ReactNode } from "react";
import { useNonce } from "#app/nonce.ts";
import { PageAnnouncer } from "./announcer.tsx";
import { useCadre } from "./cadre.ts";
import { Footer } from "./footer.tsx";
import { DemonstrationBand, Header } from "./header.tsx";
import { Nav } from "./nav.tsx";

/** The document around every page, error pages included. */
export function Document({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const cadre = useCadre();
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta property="csp-nonce" nonce={nonce} content={nonce} suppressHydrationWarning />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip" href="#contenu">
          Aller au contenu
        </a>
        {cadre.demonstration && <DemonstrationBand />}
        <Header {...cadre} />
        <Nav nav={cadre.nav} />
        <div className="wrap page">
          <main id="contenu" tabIndex={-1}>
            {children}
          </main>
        </div>
        <Footer />
        <PageAnnouncer />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}
