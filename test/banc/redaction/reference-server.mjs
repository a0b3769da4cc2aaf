import { Server } from "@hocuspocus/server";

const server = new Server({ port: Number(process.env.PORT), address: "127.0.0.1", quiet: true, name: "reference" });
await server.listen();
console.log("référence prête");
