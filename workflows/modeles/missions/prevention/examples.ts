import type { Exemples, ExemplesDeVolet } from "../../modele.ts";

export const EXEMPLES_DU_VOLET: ExemplesDeVolet = {
  contexte:
    "Le dépistage du cancer colorectal atteint 24 % dans la haute vallée, dix points de moins que dans le département (Rézone CPTS, avril 2027). Neuf communes sont à plus de vingt minutes d’une pharmacie. La CPAM envoie déjà un courrier en mars et le centre régional de dépistage tient un stand en octobre. Les seize pharmacies et quarante infirmiers proposent de remettre le test eux-mêmes. Ceux qui ne viennent pas sont surtout des hommes de 50 à 60 ans, d’après les infirmiers.",
  indicateurs:
    "Tests remis par les pharmaciens et les infirmiers : départ 0 au 1er avril 2028 ; cible 400 la première année ; décompte des pharmacies, sans nom ; poids 60. Taux de dépistage dans les neuf communes de la haute vallée : départ 24 % (2026) ; cible 27 % à deux ans ; pages de Rézone CPTS enregistrées aux deux dates ; poids 40.",
};

export const EXEMPLES_PREVENTION: Exemples = {
  calendrier:
    "À six mois : trente professionnels sont formés, les mairies ont reçu l’affiche. À douze mois : quatre cents tests ont été remis et le bilan de la première campagne tient sur une page. À dix-huit mois : chaque test positif a un rendez-vous, le compte est tenu avec le centre régional. À vingt-quatre mois : le taux des neuf communes est comparé au départ et au département.",
  moyens:
    "Une sage-femme et un pharmacien conduisent la mission, quatre heures par mois chacun. Les affiches viennent de la campagne nationale ; les salles sont prêtées. Coût de la première année : 8 000 €, dont 5 500 € d’indemnités et 2 500 € de déplacements.",
};
