import { ETAPES } from "#app/dossier/noms.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import { Steps } from "#app/ui/steps.tsx";

const PHRASES = [
  "Neuf rubriques guidées, puis l’examen par l’ARS.",
  "Écrit ensemble ; le silence de l’ARS vaut validation au bout de deux mois.",
  "Le même texte pour la CPTS, la CPAM et l’ARS, signé par les trois.",
  "Quatre missions socles, chacune avec son modèle et ses dates.",
  "Chaque année, préparé des deux côtés, avec un compte rendu signé.",
];

/** What a visitor reads first. */
export const Landing = () => (
  <>
    <PageTitle
      title="Du projet au contrat, à trois"
      intro="Atelier CPTS réunit dans un même dossier l’équipe qui monte une communauté professionnelle territoriale de santé, l’ARS qui l’instruit et la CPAM qui la finance. Chacun voit où en est le dossier, qui est attendu et pour quand."
      actions={
        <>
          <LinkButton to="/connexion">Se connecter</LinkButton>
          <LinkButton to="/inscription" look="second">
            Créer un compte
          </LinkButton>
        </>
      }
    />
    <Grid>
      <Sheet title="Les cinq étapes d’un dossier">
        <Steps steps={ETAPES.map(({ titre }, rang) => ({ title: titre, note: PHRASES[rang], state: "next" }))} />
        <ol className="phone-steps">
          {ETAPES.map(({ code, titre }, rang) => (
            <li key={code}>
              <b>
                {rang + 1}. {titre}
              </b>
              <p className="small soft">{PHRASES[rang]}</p>
            </li>
          ))}
        </ol>
      </Sheet>
      <Grid kind="two">
        <Sheet title="Pour les soignants" stack>
          <p>
            Des modèles écrits pour des infirmières, des médecins, des pharmaciens qui n’ont jamais monté de dossier :
            ce qui est attendu, un exemple, les questions qui seront posées.
          </p>
          <LinkButton to="/modeles" look="second">
            Lire les modèles
          </LinkButton>
        </Sheet>
        <Sheet title="Pour l’ARS et la CPAM" stack>
          <p>
            Les dossiers de votre territoire, ce qui est attendu de vous, les délais légaux calculés et leur base
            juridique, un journal que personne ne peut réécrire.
          </p>
          <LinkButton to="/aide" look="second">
            Comprendre le parcours
          </LinkButton>
        </Sheet>
      </Grid>
    </Grid>
  </>
);
