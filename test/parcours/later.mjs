// Loaded before the server: its clock is ahead by as many days as AVANCE says.
const avance = Number(process.env.AVANCE) * 86_400_000;

globalThis.Date = new Proxy(Date, {
  construct: (reelle, moment, nouvelle) =>
    Reflect.construct(reelle, moment.length > 0 ? moment : [reelle.now() + avance], nouvelle),
  get: (reelle, nom) => (nom === "now" ? () => reelle.now() + avance : Reflect.get(reelle, nom)),
});
