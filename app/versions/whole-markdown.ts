import { dateLongue, heure, lisible } from "#app/format.ts";
import { nombresLisibles } from "#app/texte/readable-numbers.server.ts";
import type { Version } from "#db/queries/versions.ts";
import { jourAParis } from "#workflows/civil-date.ts";
import { ecrireEnLigne, proteger } from "#workflows/texte/inline-writer.ts";
import { ecrireMarkdown, lireMarkdown } from "#workflows/texte/markdown.ts";
import { sansSaut } from "#workflows/texte/outline.ts";
import type { Noeud } from "#workflows/texte/riche.ts";
import { nomDeVersion } from "./names.ts";

type Exportee = Pick<Version, "contenu" | "nature" | "numero" | "nom" | "sha256" | "figeeLe">;

const surUneLigne = (mots: string) => proteger(mots).replace(/\s+/g, " ").trim();

/**
 * A version as one Markdown text: the document a first-level heading, sections second, questions third, those of the
 * answers below. It says what our own Markdown says, in the way of everybody: pictures by their address, people by
 * their name.
 */
export function toutEnMarkdown(version: Exportee, origine: string): string {
  const { contenu, sha256, figeeLe } = version;
  const tete = [
    `# ${surUneLigne(contenu.titre)}`,
    `${surUneLigne(contenu.dossier.nom)}  \nDossier ${surUneLigne(contenu.reference)}  \n${surUneLigne(nomDeVersion(version))}, figée le ${dateLongue(jourAParis(figeeLe))} à ${heure(figeeLe)}${version.nature === "travail" ? ", non déposée" : ""}  \nSHA-256 du texte figé : ${sha256}`,
  ];
  const corps = nombresLisibles(contenu).sections.flatMap(({ titre, champs }) => [
    `## ${surUneLigne(titre)}`,
    ...champs.flatMap(({ libelle, texte }) => [`### ${surUneLigne(libelle)}`, reponse(texte, origine)]),
  ]);
  return `${[...tete, ...corps].join("\n\n")}\n`;
}

function reponse(texte: string, origine: string): string {
  const { content } = sansSaut(lireMarkdown(lisible(texte)));
  const blocs = content.map((bloc) => blocDe(sansMention(bloc), origine)).filter((bloc) => bloc !== "");
  return blocs.join("\n\n") || "Sans réponse.";
}

function blocDe(bloc: Noeud, origine: string): string {
  const { type, attrs, content = [] } = bloc;
  if (type === "heading") return `${attrs?.level === 2 ? "#####" : "####"} ${ecrireEnLigne(content)}`;
  const ecrit = ecrireMarkdown({ type: "doc", content: [bloc] });
  if (type === "image") return ecrit.replace(/\]\(image:([\w-]+)\)$/, `](${origine}/images/$1)`);
  // Elsewhere, a line that ends without two spaces goes on.
  return type === "paragraph" ? ecrit.replaceAll("\n", "  \n") : ecrit;
}

const sansMention = (noeud: Noeud): Noeud =>
  noeud.type === "mention"
    ? { type: "text", text: `@${String(noeud.attrs?.label)}` }
    : { ...noeud, ...(noeud.content ? { content: noeud.content.map(sansMention) } : {}) };
