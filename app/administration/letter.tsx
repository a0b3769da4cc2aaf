import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { reglages } from "#app/base.server.ts";
import { introuvable } from "#app/session.server.ts";
import { DescriptionList } from "#app/ui/description-list.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { courrielParId } from "#db/queries/administration.ts";
import { requireAdmin } from "./access.server.ts";
import { AdminFrame } from "./frame.tsx";

/** A letter can be read in demonstration only: in production it belongs to its reader. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db } = await requireAdmin(request);
  const courriel = (await reglages()).mode === "demo" ? await courrielParId(db, params.courriel ?? "") : undefined;
  if (!courriel) throw introuvable();
  return courriel;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.sujet} · Atelier CPTS` : "Atelier CPTS" },
];

export default function PageDuCourriel() {
  const { sujet, destinataire, texte } = useLoaderData<typeof loader>();
  return (
    <AdminFrame sous="/administration/courriels" title={sujet}>
      <Sheet title="Le courriel" titleHidden stack>
        <DescriptionList items={[{ term: "Pour", value: destinataire }]} />
        <div className="foot stack text">
          {texte.split("\n\n").map((paragraphe) => (
            <p key={paragraphe}>{paragraphe}</p>
          ))}
        </div>
      </Sheet>
    </AdminFrame>
  );
}
