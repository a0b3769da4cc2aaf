export * from "./comments.ts";
export * from "./documents.ts";
export * from "./files.ts";
export * from "./journal.ts";
export * from "./live.ts";
export * from "./people.ts";
