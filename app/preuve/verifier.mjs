// Vérifie un fichier de preuve d’Atelier CPTS. Node.js 18 ou plus récent suffit : rien à installer, aucun réseau.
//
//   node verifier.mjs             le dossier où se trouve ce programme
//   node verifier.mjs chemin      un autre dossier, avec un programme que l’on sait intact
//
// Il sort avec le code 0 quand rien n’a été modifié ; sinon il dit où, et sort avec le code 1.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [MANIFESTE, JOURNAL] = ["manifeste.json", "journal.json"];
const ORIGINE = "0".repeat(64);

/** Le texte dont se calcule l’empreinte d’une valeur : JSON aux clés triées, sans espaces. */
export function canonique(valeur) {
  if (Array.isArray(valeur)) return `[${valeur.map(canonique).join(",")}]`;
  if (valeur === null || typeof valeur !== "object") return JSON.stringify(valeur);
  const membres = Object.entries(valeur).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${membres.map(([cle, membre]) => `${JSON.stringify(cle)}:${canonique(membre)}`).join(",")}}`;
}
const sha256 = (contenu) => createHash("sha256").update(contenu).digest("hex");
const empreinteDe = (valeur) => sha256(canonique(valeur));

/** Tous les fichiers d’un dossier, par leur chemin : « documents/01-lettre-intention-version-1.json ». */
const cheminsDe = (racine, sous = "") =>
  readdirSync(join(racine, sous), { withFileTypes: true }).flatMap((trouve) =>
    trouve.isDirectory() ? cheminsDe(racine, `${sous}${trouve.name}/`) : [`${sous}${trouve.name}`],
  );
const enJson = (octets) => JSON.parse(octets.toString("utf8"));
const estUnTexte = ([nom]) => /^documents\/.*\.json$/.test(nom);

/** Le manifeste ne s’écrit que d’une façon, et porte sa propre empreinte. */
function controlerManifeste(octets) {
  const { empreinte, ...reste } = enJson(octets);
  const seul = octets.equals(Buffer.from(`${JSON.stringify({ ...reste, empreinte }, null, 2)}\n`));
  return seul && empreinteDe(reste) === empreinte ? [] : [`${MANIFESTE} : contenu modifié.`];
}

/** Chaque fichier que nomme le manifeste est là, inchangé, et il n’y en a pas d’autre. */
function controlerFichiers({ fichiers }, contenus) {
  const noms = new Set([MANIFESTE, ...fichiers.map(({ nom }) => nom)]);
  const ajoutes = [...contenus.keys()].filter((nom) => !noms.has(nom));
  const defauts = fichiers.flatMap(({ nom, taille, sha256: empreinte }) => {
    const octets = contenus.get(nom);
    if (!octets) return [`${nom} : fichier absent.`];
    return octets.length === taille && sha256(octets) === empreinte ? [] : [`${nom} : contenu modifié.`];
  });
  return [...defauts, ...ajoutes.map((nom) => `${nom} : fichier ajouté. Retirez-le, puis recommencez.`)];
}

/** Ce qui ne va pas dans un acte, sachant l’empreinte de celui qui le précède ; rien s’il est intact. */
function defautDe(ligne, rang, precedente, dossier) {
  const { dossierId, version, fait, inscritLe, cle } = ligne;
  if (version !== rang) return "acte manquant ou déplacé";
  if (dossierId !== dossier) return "acte d’un autre dossier";
  if (ligne.precedente !== precedente) return "chaîne rompue, il ne porte pas l’empreinte de l’acte précédent";
  const rappels = fait.type === ligne.type && fait.le === ligne.le && fait.par.id === ligne.parId;
  const calculee = empreinteDe({ dossierId, version, fait, inscritLe, cle, precedente });
  return rappels && calculee === ligne.empreinte ? null : "contenu modifié, il ne porte plus son empreinte";
}

/** Les actes se suivent, sans trou, jusqu’au dernier que dit le manifeste. */
function controlerJournal({ dossier, dernierActe }, lignes) {
  let precedente = ORIGINE;
  for (const [place, ligne] of lignes.entries()) {
    const defaut = defautDe(ligne, place + 1, precedente, dossier);
    if (defaut) return [`${JOURNAL}, acte ${place + 1} : ${defaut}.`];
    precedente = ligne.empreinte;
  }
  const entier = lignes.length === dernierActe.version && precedente === dernierActe.empreinte;
  return entier ? [] : [`${JOURNAL} : il ne s’arrête pas à l’acte ${dernierActe.version}, que dit le manifeste.`];
}

/** Chaque texte que cite un acte est là, avec l’empreinte que dit l’acte, et aucun autre. */
function controlerTextes(lignes, textes) {
  const presents = new Set(textes.values());
  const cites = new Set(lignes.map(({ fait }) => fait.sha256));
  const absents = lignes.filter(({ fait }) => fait.sha256 && !fait.reprise && !presents.has(fait.sha256));
  const inconnus = [...textes].filter(([, empreinte]) => !cites.has(empreinte));
  return [
    ...absents.map(({ version, fait }) => `documents, acte ${version} : le texte ${fait.sha256} manque.`),
    ...inconnus.map(([nom]) => `${nom} : aucun acte ne cite ce texte.`),
  ];
}

/** Tout ce qui ne va pas dans un dossier, un endroit par phrase, et ce qu’il faut dire quand tout va bien. */
export function verifier(racine) {
  const contenus = new Map(cheminsDe(racine).map((nom) => [nom, readFileSync(join(racine, nom))]));
  const controler = (nom, controle) => {
    try {
      return controle();
    } catch {
      return [`${nom} : absent ou illisible.`];
    }
  };
  const duManifeste = controler(MANIFESTE, () => controlerManifeste(contenus.get(MANIFESTE)));
  if (duManifeste.length > 0) return { anomalies: duManifeste };
  const manifeste = enJson(contenus.get(MANIFESTE));
  const desFichiers = controler(MANIFESTE, () => controlerFichiers(manifeste, contenus));
  const textes = new Map([...contenus].filter(estUnTexte).map(([nom, octets]) => [nom, sha256(octets)]));
  const duJournal = controler(JOURNAL, () => {
    const lignes = enJson(contenus.get(JOURNAL));
    return [...controlerJournal(manifeste, lignes), ...controlerTextes(lignes, textes)];
  });
  return { anomalies: [...desFichiers, ...duJournal], manifeste, textes: textes.size };
}

/** La typographie du français, que les programmes oublient. */
const dire = (phrase) => console.log(phrase.replace(/ (?=[;:!?»])|(?<=«) /g, "\u00a0"));

const [JOUR, HEURE] = [{ dateStyle: "long" }, { timeStyle: "short" }].map(
  (style) => new Intl.DateTimeFormat("fr-FR", { ...style, timeZone: "Europe/Paris" }),
);

/** « le 22 novembre 2026 à 20:31, heure de Paris » ; une date illisible reste telle quelle. */
export function quand(instant) {
  const date = new Date(instant);
  return Number.isNaN(Number(date))
    ? `le ${instant}`
    : `le ${JOUR.format(date)} à ${HEURE.format(date)}, heure de Paris`;
}

function raconter(racine) {
  const { anomalies, manifeste, textes } = verifier(racine);
  if (manifeste)
    dire(`Fichier de preuve du dossier ${manifeste.dossier}, ${manifeste.nom}, fait ${quand(manifeste.faitLe)}.`);
  for (const anomalie of anomalies) dire(`ANOMALIE : ${anomalie}`);
  if (anomalies.length > 0) {
    process.exitCode = 1;
    return dire("Tel quel, ce fichier ne prouve rien : demandez-en un autre au service.");
  }
  dire(`Fichiers : ${manifeste.fichiers.length} nommés par le manifeste, tous là, inchangés, aucun de trop.`);
  dire(`Journal : ${manifeste.dernierActe.version} actes à la suite, chaque empreinte recalculée.`);
  dire(`Textes : ${textes} textes figés, chacun avec l’empreinte que disent les actes.`);
  dire(`Dernière empreinte du journal : ${manifeste.dernierActe.empreinte}`);
  dire("Rien n’a été modifié depuis. Comparez cette empreinte avec celle que le service ou une autre partie connaît.");
}

const ici = fileURLToPath(import.meta.url);
const [, lance, ailleurs] = process.argv;
if (lance && realpathSync(lance) === ici) raconter(ailleurs ?? join(ici, ".."));
