import { enMajuscule } from "#app/format.ts";
import { Alert } from "#app/ui/alert.tsx";
import { PREPARATION_COMMUNE } from "#workflows/salles/rooms.ts";
import type { VueDeLaSalle } from "./view.server.ts";
import { PARTICIPANTS } from "./words.ts";

const TEXTE = `${PREPARATION_COMMUNE.source}, à vérifier`;

/** Says to everybody that the private room exists, and why; never what is in it. */
export const PrivateRoomNotice = ({ vue: { deux, salle } }: { vue: Pick<VueDeLaSalle, "deux" | "salle"> }) =>
  salle === "privee" ? (
    <Alert title={`${enMajuscule(PARTICIPANTS.privee)} préparent ici leur position commune`}>
      La CPTS sait que cette salle existe et ne lit rien de ce qui y est écrit ({TEXTE}).
    </Alert>
  ) : deux ? null : (
    <Alert title={`${enMajuscule(PARTICIPANTS.privee)} disposent aussi d’une salle à elles`}>
      Elles y préparent leur position commune avant de vous rencontrer ({TEXTE}). Vous n’y avez pas accès.
    </Alert>
  );
