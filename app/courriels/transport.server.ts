import nodemailer, { type Transporter } from "nodemailer";

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** What a letter carries to know, when its sending fails, whether the whole of it had been handed over. */
type Suivie = { readonly remise?: { partie: boolean } };

/** The way to the mail server. A letter whose last byte was read is noted as gone, whatever happens next. */
export function ouvrirTransport(adresse: string): Transporter {
  const transport = nodemailer.createTransport(adresse, PATIENCE as never);
  transport.use("stream", (mail, suite) => {
    const { remise } = mail.data as Suivie;
    mail.message.processFunc((flux) =>
      flux.once("end", () => {
        if (remise) remise.partie = true;
      }),
    );
    suite();
  });
  return transport;
}
