import type { Appel } from "./editor/mention.ts";

export const idDuMembre = (rang: number): string => `membre-${rang}`;

/** The members whose name is being typed after « @ », under the caret. The caret stays in the text. */
export function MentionList({ appel }: { appel: Appel }) {
  const { trouves, choisi, place, choisir } = appel;
  return (
    <>
      <div
        className="members"
        id="membres"
        role="listbox"
        aria-label="Membres de l’équipe"
        style={{ left: place.left, top: place.bottom }}
      >
        {trouves.map(({ id, nom, fonction }, rang) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read by the text, where the focus stays
          <div
            key={id}
            id={idDuMembre(rang)}
            role="option"
            tabIndex={-1}
            aria-selected={rang === choisi}
            onMouseDown={(evenement) => evenement.preventDefault()}
            onClick={() => choisir(rang)}
          >
            {nom}
            <small>{fonction}</small>
          </div>
        ))}
      </div>
      <p className="sr" role="status">
        {trouves.length > 1 ? `${trouves.length} membres proposés` : "1 membre proposé"}
      </p>
    </>
  );
}
