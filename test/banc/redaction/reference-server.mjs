import { Server } from "@hocuspocus/server";
import pg from "pg";

/** With a register, what is written is kept before it is told, as ours is; without, nothing is. */
const { DATABASE_URL: url, PORT } = process.env;
const registre = url ? new pg.Pool({ connectionString: url }) : null;
await registre?.query("create table ecritures (id bigserial primary key, document text, octets bytea)");

const ranger = ({ documentName, update }) =>
  registre.query({
    name: "ranger",
    text: "insert into ecritures (document, octets) values ($1, $2)",
    values: [documentName, Buffer.from(update)],
  });

const server = new Server({
  port: Number(PORT),
  address: "127.0.0.1",
  quiet: true,
  name: "reference",
  ...(registre ? { beforeHandleMessage: ranger } : {}),
});
await server.listen();
console.log("référence prête");
