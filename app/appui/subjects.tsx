import { Link } from "@remix-run/react";
import { Sheet } from "#app/ui/sheet.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { OBJETS_D_APPUI, type ObjetDAppui } from "#workflows/appui/subjects.ts";
import { OBJETS } from "./words.ts";

const vers = (adresse: string, objet: ObjetDAppui) => `${adresse}?objet=${objet}`;

/** First what it is about: who answers, and by when, depends on it. Once chosen, the others stay at hand. */
export const Subjects = ({ adresse, choisi }: { adresse: string; choisi?: ObjetDAppui }) =>
  choisi ? (
    <Tabs
      wrap
      label="Objet de la demande"
      items={OBJETS_D_APPUI.map((objet) => ({
        to: vers(adresse, objet),
        label: OBJETS[objet].choix,
        current: objet === choisi,
      }))}
    />
  ) : (
    <Sheet title="Sur quoi porte votre demande ?" id="objet">
      <ul className="rule rows">
        {OBJETS_D_APPUI.map((objet) => (
          <li key={objet}>
            <Link to={vers(adresse, objet)}>{OBJETS[objet].choix}</Link>{" "}
            <span className="small soft">{OBJETS[objet].exemples}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
