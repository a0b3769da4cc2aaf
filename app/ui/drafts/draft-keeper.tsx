import { useLocation, useNavigation } from "@remix-run/react";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { nameOf } from "./forms.ts";
import { erase, unsend } from "./keeper.ts";
import { listen } from "./listen.ts";
import { PutBack } from "./put-back.tsx";
import { settle } from "./settle.ts";
import { forgetAllBut, type Place } from "./shelf.ts";

const useAsShown = typeof document === "undefined" ? useEffect : useLayoutEffect;
type Forms = readonly HTMLFormElement[];

type Props = {
  /** Who is there. Nothing is kept of a visitor; what another person typed is forgotten. */
  owner?: string;
  /** Where one signs out. */
  exit: string;
};

/** Once for all pages: nothing typed in a form is lost when one leaves it to read something, or loads it again. */
export function DraftKeeper({ owner, exit }: Props) {
  const { pathname, search } = useLocation();
  const { state, formMethod } = useNavigation();
  const page = pathname + search;
  const place = useRef<Place>();
  const [restored, setRestored] = useState<Forms>([]);

  const onPutBack = useCallback((forms: Forms) => {
    if (forms.length > 0) setRestored((before) => [...before.filter(({ isConnected }) => isConnected), ...forms]);
  }, []);
  const onDone = useCallback((done: HTMLFormElement) => {
    setRestored((before) => before.filter((form) => form !== done));
  }, []);
  const onErase = (form: HTMLFormElement) => {
    if (place.current) erase(form, place.current);
    onDone(form);
  };

  useAsShown(() => {
    place.current = owner ? { owner, page } : undefined;
    if (owner) forgetAllBut(owner);
    const leftBeforeTheAnswer = state === "loading" && !formMethod;
    if (!place.current || leftBeforeTheAnswer) unsend();
    else if (state === "idle") onPutBack(settle(place.current));
  }, [owner, page, state, formMethod, onPutBack]);
  useEffect(() => listen({ place: () => place.current, exit, onPutBack, onSent: onDone }), [exit, onPutBack, onDone]);

  return restored.map((form) => <PutBack key={nameOf(form)} form={form} onErase={onErase} />);
}
