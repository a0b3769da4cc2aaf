import { like } from "drizzle-orm";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { service } from "#app/api/test-client.ts";
import { courriels } from "#db/schema/journal.ts";
import { ACTEURS } from "#test/fabriques/acteurs.ts";
import { dossierInscrit } from "#test/fabriques/registre.ts";
import { action, loader } from "./page.tsx";
import { Preview } from "./preview.tsx";

const chez = service();

it.each(["Nous pouvons nous voir jeudi.", ""])(
  "la lettre lue avant l’envoi est celle qui part, avec le mot « %s »",
  async (mot) => {
    const { id } = await dossierInscrit(chez.db, { jusqua: "ouvert" });
    const headers = { Authorization: `Bearer ${chez.jeton[ACTEURS["ars.instructeur"].id]}` };
    const adresse = `http://localhost/dossiers/rappeler?dossier=${id}`;
    const { lettre } = await loader({ request: new Request(adresse, { headers }), params: {}, context: {} });
    if (!lettre) throw new Error("Nothing would leave");
    const body = new URLSearchParams({ dossier: id, mot });
    await action({ request: new Request(adresse, { method: "POST", headers, body }), params: {}, context: {} });
    const [partie] = await chez.db
      .select()
      .from(courriels)
      .where(like(courriels.cle, `${id}:rappel:%`));
    const lue = renderToStaticMarkup(<Preview lettre={lettre} mot={` ${mot}\n`} />);
    expect(lue).toContain(renderToStaticMarkup(<p className="pre-line">{partie?.texte}</p>));
  },
);
