import { type FormEvent, type ReactNode, useEffect, useRef } from "react";

type Props = {
  titre: string;
  children: ReactNode;
  /** What the form does; the dialog stays open until it is closed from outside. */
  envoyer(formulaire: FormData): void;
  fermer(): void;
};

/** A small question above the page. Escape closes it; the browser gives the focus back. */
export function Dialog({ titre, children, envoyer, fermer }: Props) {
  const dialogue = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialogue.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const soumettre = (evenement: FormEvent<HTMLFormElement>) => {
    evenement.preventDefault();
    envoyer(new FormData(evenement.currentTarget));
  };
  return (
    <dialog ref={dialogue} aria-labelledby="titre-dialogue" onCancel={fermer} onClose={fermer}>
      <form className="stack" onSubmit={soumettre} noValidate>
        <h2 className="h4" id="titre-dialogue">
          {titre}
        </h2>
        {children}
      </form>
    </dialog>
  );
}
