import { describe, expect, it } from "vitest";
import { signaler } from "./garde.ts";

/** A sentence, and what is recognised in it. */
const PATIENTS: readonly (readonly [string, string])[] = [
  ["Mme Martin, diabétique, n’a plus de médecin.", "Mme Martin, diabétique"],
  ["M. Dupont souffre de la maladie de Parkinson.", "M. Dupont souffre de la maladie de Parkinson"],
  ["le petit Lucas, asthmatique, manque l’école", "petit Lucas, asthmatique"],
  ["Mme D., 82 ans, démente, vit seule.", "Mme D., 82 ans, démente"],
  ["Monsieur Leroy a fait un AVC en mars.", "Monsieur Leroy a fait un AVC"],
  ["Madame Le Goff est suivie pour une dépression.", "Madame Le Goff est suivie pour une dépression"],
  ["M. de Villiers, 78 ans, insuffisant cardiaque", "M. de Villiers, 78 ans, insuffisant cardiaque"],
  ["Mlle Roux est épileptique depuis l’enfance", "Mlle Roux est épileptique"],
  ["Mr Petit atteint d’un cancer du poumon", "Mr Petit atteint d’un cancer du poumon"],
  ["MME MARTIN, DIABETIQUE", "MME MARTIN, DIABETIQUE"],
  ["mme martin, diabetique", "mme martin, diabetique"],
  ["M. B. est dialysé trois fois par semaine", "M. B. est dialysé"],
  ["M.D., 64 ans, BPCO sévère", "M.D., 64 ans, BPCO"],
  ["Mme D. : démence", "Mme D. : démence"],
  ["Mme Bernard, 91 ans, maladie d’Alzheimer évoluée", "Mme Bernard, 91 ans, maladie d’Alzheimer"],
  ["Mme Girard (dépressive) ne sort plus", "Mme Girard (dépressive"],
  ["M. Moreau – schizophrène – refuse les soins", "M. Moreau – schizophrène"],
  [
    "M. Henry, veuf, 85 ans, habitant Marsange, insuffisant rénal",
    "M. Henry, veuf, 85 ans, habitant Marsange, insuffisant rénal",
  ],
  ["Mme Faure n’est pas diabétique mais hypertendue", "Mme Faure n’est pas diabétique"],
  ["Mme Colin vit avec une sclérose en plaques", "Mme Colin vit avec une sclérose en plaques"],
  ["M. Lopez présente une insuffisance cardiaque sévère", "M. Lopez présente une insuffisance cardiaque"],
  ["M. Garnier a un diabète de type 2 déséquilibré", "M. Garnier a un diabète de type 2"],
  ["M. Garnier a eu un infarctus", "M. Garnier a eu un infarctus"],
  ["Mme Noël, hospitalisée pour une pneumonie", "Mme Noël, hospitalisée pour une pneumonie"],
  ["Mme Noël a été hospitalisée en psychiatrie", "Mme Noël a été hospitalisée en psychiatrie"],
  ["M. Perrin, suivi en oncologie à Bordeaux", "M. Perrin, suivi en oncologie"],
  ["Mme Blanc, en affection de longue durée", "Mme Blanc, en affection de longue durée"],
  ["M. Lambert est sous oxygène à domicile", "M. Lambert est sous oxygène"],
  ["Mme Fontaine est en fin de vie", "Mme Fontaine est en fin de vie"],
  ["Mme Rousseau est décédée d’un cancer", "Mme Rousseau est décédée d’un cancer"],
  ["M. Vincent, porteur d’une hépatite C", "M. Vincent, porteur d’une hépatite C"],
  ["M. Muller, alcoolique, à revoir", "M. Muller, alcoolique"],
  ["Mme Chevalier fait de l’asthme", "Mme Chevalier fait de l’asthme"],
  ["M. François, qui souffre d’un ulcère, doit être vu", "M. François, qui souffre d’un ulcère"],
  ["Mme Gautier est une patiente diabétique", "Mme Gautier est une patiente diabétique"],
  ["Le jeune Mathis est trisomique", "jeune Mathis est trisomique"],
  ["La petite Zoé a une mucoviscidose.", "petite Zoé a une mucoviscidose"],
  ["Bébé Hugo, bronchiolite, 3 mois", "Bébé Hugo, bronchiolite"],
  ["Lucas, 7 ans, autiste, attend une place", "Lucas, 7 ans, autiste"],
  ["Jean Dupont, diabétique, habite Langon", "Jean Dupont, diabétique"],
  ["Marie-Claude Petit souffre d’endométriose", "Marie-Claude Petit souffre d’endométriose"],
  ["Paulette M., 88 ans, grabataire", "Paulette M., 88 ans, grabataire"],
  ["J. D., 54 ans, schizophrène", "J. D., 54 ans, schizophrène"],
  ["La patiente Martin est obèse", "patiente Martin est obèse"],
  ["Le diabète de Mme Martin est mal équilibré", "diabète de Mme Martin"],
  ["L’asthme du petit Lucas", "asthme du petit Lucas"],
  ["l’annonce du cancer de M. Petit", "cancer de M. Petit"],
  ["la maladie d’Alzheimer de Mme Roux progresse", "maladie d’Alzheimer de Mme Roux"],
  ["une patiente démente, Mme D.", "patiente démente, Mme D"],
  ["Un patient schizophrène : M. Dupont", "patient schizophrène : M. Dupont"],
  ["| Mme Martin | diabétique |", "Mme Martin | diabétique"],
  ["**Mme Martin**, *diabétique*", "Mme Martin**, *diabétique"],
  ["Mme Martin, née le 12 mars 1942, dialysée", "Mme Martin, née le 12 mars 1942, dialysée"],
  ["Mme X, 79 ans, insuffisante respiratoire", "Mme X, 79 ans, insuffisante respiratoire"],
  ["Mme Durand, chez qui on a découvert un diabète", "Mme Durand, chez qui on a découvert un diabète"],
  ["Mme L.M. souffre de schizophrénie", "Mme L.M. souffre de schizophrénie"],
  ["Prise en charge de Mme Lefèvre (Alzheimer)", "Mme Lefèvre (Alzheimer"],
  ["Patient : M. R., diabète, HTA", "M. R., diabète"],
  ["J’ai vu Mme Petit pour son diabète", "Mme Petit pour son diabète"],
  ["M. DUPONT Jean, né le 12/03/1948, BPCO", "M. DUPONT Jean, né le 12/03/1948, BPCO"],
  ["Mme Martin, 82 ans, sort de l’hôpital après un AVC", "Mme Martin, 82 ans, sort de l’hôpital après un AVC"],
  ["Mme Roy, agricultrice retraitée, insuffisante rénale", "Mme Roy, agricultrice retraitée, insuffisante rénale"],
  ["Diabète de Mme Martin mal équilibré", "Diabète de Mme Martin"],
  ["Mme Da Silva, enceinte de six mois", "Mme Da Silva, enceinte"],
];

describe("le garde voit un patient nommé à côté de sa maladie", () => {
  it.each(PATIENTS)("%s", (texte, extrait) => {
    const vus = signaler(texte);
    expect(vus.map((vu) => [vu.genre, vu.extrait.replace(/\s/g, " ")])).toEqual([["patient", extrait]]);
    expect(vus[0]?.phrase).toContain("retirez le nom, ou gardez-le si ce n’est pas un patient");
  });

  it("chacun de ceux qu’un paragraphe nomme, dans l’ordre", () => {
    const texte = "Mme Martin, diabétique, et M. Petit, dément. Le Dr Roux les suit.\n- Lucas est asthmatique";
    expect(signaler(texte).map(({ extrait }) => extrait)).toEqual([
      "Mme Martin, diabétique",
      "M. Petit, dément",
      "Lucas est asthmatique",
    ]);
  });
});
