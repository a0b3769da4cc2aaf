/** What is said of one sick person. Singular only: « les patients diabétiques » names nobody. */
export const ADJECTIFS = `
alcoolique alitée alité allergique amputé amputée anorexique aphasique asthmatique autiste aveugle bipolaire
borderline boulimique bronchiteux bronchiteuse cancéreux cancéreuse cardiaque cirrhotique coronarien coronarienne
dément démente dénutri dénutrie dépendante dépressif dépressive déprimé déprimée diabétique dialysé dialysée
drépanocytaire enceinte épileptique grabataire greffé greffée handicapé handicapée hémiplégique hémophile
hypertendu hypertendue hypothyroïdien hypothyroïdienne immunodéprimé immunodéprimée incontinent incontinente
éthylique insomniaque leucémique lupique malentendant malentendante malvoyant malvoyante migraineux migraineuse
métastatique mucoviscidosique multipathologique myopathe obèse paralysé paralysée paranoïaque paraplégique
parkinsonien parkinsonienne phobique polyhandicapé polyhandicapée polymédiqué polymédiquée polypathologique
psychotique schizophrène sénile séropositif séropositive sidéen sidéenne sourd sourde suicidaire tétraplégique
toxicomane trachéotomisé trachéotomisée transplanté transplantée trisomique tuberculeux tuberculeuse
insulino-dépendant insulino-dépendante insulinodépendant insulinodépendante poly-pathologique
`
  .trim()
  .split(/\s+/)
  .concat(
    ["insuffisant", "insuffisante"].flatMap((mot) =>
      ["cardiaque", "rénal", "rénale", "respiratoire", "hépatique"].map((organe) => `${mot} ${organe}`),
    ),
    ["en fin de vie", "en état végétatif", "sous dialyse", "sous insuline", "sous oxygène"],
  );

/** Illnesses, and what treats nothing else. Said of somebody only through a verb: « souffre de », « suivie pour ». */
export const NOMS = `
affection de longue durée · ald · accident vasculaire cérébral · avc · ait · addiction · alcoolisme · allergie ·
algodystrophie · alzheimer · parkinson · crohn · charcot · anémie · angine · angor · anévrisme · anorexie · anxiété ·
aphasie · apnée du sommeil · apnées du sommeil · artérite · artérite des membres inférieurs · arthrose · arthrite ·
arythmie · asthme · autisme · bipolarité · boulimie · bpco · bronchiolite · bronchite · bronchite chronique ·
brûlure · brûlures · burn-out · cancer · cancer du sein · cancer du poumon · cancer du côlon · cancer de la prostate ·
carcinome · cardiopathie · cataracte · cécité · chimiothérapie · chimio · cholestérol · cirrhose · colopathie ·
coronaropathie · covid · covid-19 · covid long · crise d’épilepsie · crises d’épilepsie · crise d’asthme · coxarthrose ·
cystite · déficience intellectuelle · délire · démence · dénutrition · dépendance · dépression · déprime · diabète ·
diabète de type 1 · diabète de type 2 · diabète gestationnel · dialyse · drépanocytose · dyslexie · eczéma · embolie
pulmonaire · embolie · emphysème · endométriose · épilepsie · érysipèle · escarre · escarres · fibrillation auriculaire ·
fibromyalgie · fibrose · fin de vie · fracture · fracture du col du fémur · fracture de la hanche · gangrène · gastrite ·
gir · glaucome · glioblastome · goutte · grossesse · handicap · hémiplégie · hémophilie · hémorragie · hépatite · hépatite b
· hépatite c · hernie · hta · hypertension · hypertension artérielle · hypothyroïdie · hyperthyroïdie · ictus · incontinence ·
infarctus · infarctus du myocarde · infection · insuffisance cardiaque · insuffisance rénale · insuffisance
respiratoire · insuffisance hépatique · insuline · ivg · kyste · leucémie · lombalgie · lupus · lymphome · maladie
d’alzheimer · maladie de parkinson · maladie de crohn · maladie de charcot · maladie de lyme · maladie chronique ·
maladie rare · maladie cardiaque · mélanome · méningite · métastase · métastases · méthadone · migraine · migraines ·
mononucléose · mucoviscidose · myélome · myopathie · néoplasie · neuropathie · nodule · obésité · oedème pulmonaire ·
ostéoporose · pancréatite · paralysie · paranoïa · pathologie psychiatrique · phlébite · plaie · plaie chronique · pleurésie
· pneumonie · pneumopathie · polyarthrite · polyarthrite rhumatoïde · polypathologie · prostate · psoriasis · psychose ·
radiothérapie · rechute · rectocolite · retard mental · rétinopathie · schizophrénie · sciatique · sclérose en plaques ·
sclérose latérale amyotrophique · scoliose · sep · séropositivité · sevrage · sida · situation de handicap · soins palliatifs
· spondylarthrite · stomie · surdité · syphilis · tentative de suicide · toxicomanie · trachéotomie · traumatisme crânien ·
trisomie · trisomie 21 · trouble bipolaire · troubles bipolaires · troubles cognitifs · troubles du comportement ·
troubles psychiatriques · troubles psychiques · trouble psychique · tuberculose · tumeur · ulcère · ulcères · vih
`
  .split("·")
  .map((nom) => nom.trim().replace(/\s+/g, " "))
  .filter(Boolean);

/** Where one is looked after: « suivie en oncologie » says what one has. */
export const SERVICES =
  "addictologie cancérologie cardiologie chirurgie dermatologie diabétologie gériatrie hématologie neurologie néphrologie oncologie pneumologie psychiatrie rhumatologie urologie pédopsychiatrie réanimation".split(
    " ",
  );
