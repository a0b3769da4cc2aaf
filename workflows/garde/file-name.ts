import { ensemble } from "./vocabulary.ts";
import { sansAccent } from "./words.ts";

/** What the name of a file looks like, and the words that say so. Spaces stand for any separator. */
const DOCUMENTS: readonly (readonly [nom: string, signes: RegExp])[] = [
  ["un compte rendu d’hospitalisation", / (crh|(compte rendu|cr) (de |d |des )?(hospi\w*|sejour|sortie|urgences?)) /],
  [
    "un compte rendu médical",
    / (cro|(compte rendu|cr) (de |d |du )?(consult\w*|opera\w*|medica\w*|examen|imagerie|radio\w*|scanner|irm|anapath\w*)) /,
  ],
  ["une lettre entre soignants", / ((lettre|courrier) (de )?(liaison|sortie|medecin|specialiste|adressage)) /],
  ["une ordonnance", / (ordonnances?|ordo|prescriptions?( medicales?)?) /],
  [
    "un résultat d’analyses",
    / (biologie|bilans? sanguins?|prises? de sang|analyses? (de )?(sang|medicales?|biologiques?)|resultats? (de |d )?(labo\w*|analyses?|biologi\w*)|nfs|hba1c|ecbu|anapath) /,
  ],
  [
    "une image médicale",
    / (radio|radios|radiographie|irm|scanner|echographie|mammographie|doppler|scintigraphie|dicom|ecg|electrocardiogramme) /,
  ],
  ["une carte Vitale", / (carte vitale|attestation (de )?(droits|vitale|securite sociale)) /],
  ["un arrêt de travail", / (arrets? (de )?(travail|maladie)|cerfa 10170\w*) /],
  ["un certificat médical", / (certificats? (medica\w*|de deces|d aptitude)) /],
  [
    "un dossier de patient",
    / (dossiers? (de |du |des )?(patients?|patientes?|medica\w*|soins infirmiers)|fiches? (de )?(patients?|patientes?)|synthese medicale|feuilles? de soins|bulletins? (d )?hospitalisation) /,
  ],
];

/** Words that make of it a model, a text of law or a piece about care, not the piece of one patient. */
const AUTRES = ensemble(
  `modele modeles type types vierge protocole protocoles procedure procedures convention trame guide charte formation
  exemple projet annuaire budget statuts affiche flyer plaquette presentation legifrance relative relatif juridique jorf
  campagne spot locale emission france communication circuit parcours offre installation plan numerique`,
);
/** « Ordonnance n° 2021-584 » is law; « ordonnance-2021-05-12 » is a day. */
const TEXTE_DE_LOI = / ordonnance (n )?(no )?(19|20)\d\d \d{3,4} /;

/** Whether the name of a file reads as a health document: what it looks like, or null. */
export function documentDeSante(nom: string): string | null {
  const mots = sansAccent(nom.replace(/\.[a-z0-9]{2,5}$/i, "").replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  const phrase = ` ${mots.join(" ")} `;
  if (TEXTE_DE_LOI.test(phrase) || mots.some((mot) => AUTRES.has(mot))) return null;
  return DOCUMENTS.find(([, signes]) => signes.test(phrase))?.[0] ?? null;
}
