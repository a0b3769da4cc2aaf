import { LIMITES } from "./limits.ts";
import { type Refus, refuser } from "./refusals.ts";
import { deplier, type Entree, repertoire } from "./zip.server.ts";

const commencePar = (octets: Uint8Array, ...debut: number[]) => debut.every((octet, rang) => octets[rang] === octet);
const texte = (octets: Uint8Array, encodage: BufferEncoding = "latin1") =>
  Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString(encodage);

/** What is in a file that says it is from Word, judged on its table of contents, before anything of it is opened. */
export function reconnaitre(octets: Uint8Array): { readonly entrees: readonly Entree[] } | Refus {
  if (octets.byteLength === 0) return refuser("absent");
  if (octets.byteLength > LIMITES.poids) return refuser("trop-lourd");
  if (commencePar(octets, 0x25, 0x50, 0x44, 0x46)) return refuser("pdf");
  if (commencePar(octets, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return refuser("rtf");
  if (commencePar(octets, 0xd0, 0xcf, 0x11, 0xe0)) return refuser(estChiffre(octets) ? "chiffre" : "ancien-word");
  if (!commencePar(octets, 0x50, 0x4b)) return refuser("autre");
  const entrees = repertoire(octets);
  if (!entrees) return refuser("abime");
  if (estUneBombe(entrees)) return refuser("bombe");
  if (entrees.some(({ chiffree }) => chiffree)) return refuser("chiffre");
  return naturesDe(octets, entrees);
}

/** Word keeps a protected document whole, enciphered, in a stream of this name. */
const estChiffre = (octets: Uint8Array) => texte(octets).includes(texte(Buffer.from("EncryptedPackage", "utf16le")));

function estUneBombe(entrees: readonly Entree[]): boolean {
  const total = entrees.reduce((somme, { taille }) => somme + taille, 0);
  const enfle = ({ taille, comprime }: Entree) => taille > LIMITES.sansRatio && taille > comprime * LIMITES.ratio;
  if (entrees.length > LIMITES.entrees || total > LIMITES.deplie || entrees.some(enfle)) return true;
  // The same bytes inflated under several names.
  const places = [...entrees].sort((a, b) => a.debut - b.debut);
  return places.some(({ debut, comprime }, rang) => debut + comprime > (places[rang + 1]?.debut ?? Infinity));
}

function naturesDe(octets: Uint8Array, entrees: readonly Entree[]): { readonly entrees: readonly Entree[] } | Refus {
  const lire = (nom: string) => {
    const entree = entrees.find((une) => une.nom === nom);
    const lus = entree && deplier(octets, entree);
    return lus ? texte(lus, "utf8") : "";
  };
  if (lire("mimetype").startsWith("application/vnd.oasis.opendocument")) return refuser("opendocument");
  const types = lire("[Content_Types].xml");
  if (/macroEnabled/i.test(types) || entrees.some(({ nom }) => /vbaProject/i.test(nom))) return refuser("macros");
  return /wordprocessingml\.(document|template)\.main/.test(types) ? { entrees } : refuser("autre");
}
