export * from "./comments.ts";
export * from "./desk.ts";
export * from "./documents.ts";
export * from "./files.ts";
export * from "./journal.ts";
export * from "./live.ts";
export * from "./notices.ts";
export * from "./people.ts";
