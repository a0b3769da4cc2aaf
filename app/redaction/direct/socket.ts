import { lireDuServeur, type Recu } from "./wire.ts";

/** The browser's own, or the one of a test. */
export type OuvrirSocket = (adresse: string) => WebSocket;

type Vers = {
  ouverte(): void;
  recu(message: Recu): void;
  /** `ouverte` tells a connection that was cut from one that never was. */
  fermee(code: number, ouverte: boolean): void;
};

const PATIENCE = 2_000;
const TROP_TARD = 4_000;

export type Socket = { envoyer(octets: Uint8Array): void; fermer(): void };

/** One connection. It says once that it opened, and once that it closed; too slow to open, it is given up. */
export function connecter(ouvrir: OuvrirSocket, adresse: string, vers: Vers): Socket {
  let [ouverte, finie] = [false, false];
  const socket = ouvrir(adresse);
  socket.binaryType = "arraybuffer";
  const finir = (code: number) => {
    clearTimeout(minuterie);
    if (finie) return;
    finie = true;
    socket.close();
    vers.fermee(code, ouverte);
  };
  const minuterie = setTimeout(() => finir(TROP_TARD), PATIENCE);
  socket.onopen = () => {
    if (finie) return;
    clearTimeout(minuterie);
    ouverte = true;
    vers.ouverte();
  };
  socket.onmessage = ({ data }) => {
    const message = finie ? null : lireDuServeur(new Uint8Array(data as ArrayBuffer));
    if (message) vers.recu(message);
  };
  socket.onclose = ({ code }) => finir(code);
  return {
    envoyer: (octets) => {
      if (socket.readyState === 1) socket.send(octets as Uint8Array<ArrayBuffer>);
    },
    fermer: () => {
      finie = true;
      clearTimeout(minuterie);
      socket.close();
    },
  };
}
