export * from "./documents.ts";
export * from "./files.ts";
export * from "./journal.ts";
export * from "./people.ts";
