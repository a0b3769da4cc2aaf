import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The table of contents of the addresses. */
export default [
  index("accueil/page.tsx"),

  route("dossiers", "dossiers/page.tsx"),
  route("dossiers/nouveau", "dossiers/new.tsx"),
  route("dossiers/reprendre", "reprise/page.tsx"),
  route("dossiers/:id", "dossier/page.tsx"),
  route("dossiers/:id/journal", "dossier/journal.tsx"),
  route("dossiers/:id/territoire", "territoire/page.tsx"),
  route("dossiers/:id/:acte", "actes/page.tsx"),
  route("confirmations/:id/:version", "actes/confirmation.tsx"),

  route("ecrire/:id/:modele", "redaction/page.tsx"),
  route("versions/:version", "versions/page.tsx"),
  route("versions/:version/pdf", "versions/pdf.ts"),

  route("connexion", "compte/sign-in.tsx"),
  route("inscription", "compte/sign-up.tsx"),
  route("deconnexion", "compte/sign-out.ts"),
  route("api/auth/*", "compte/auth-api.ts"),

  route("api/v1/dossiers", "api/files.ts"),
  route("api/v1/dossiers/:id", "api/file.ts"),
  route("api/v1/dossiers/:id/actes", "api/acts.ts"),
  route("api/v1/dossiers/:id/journal", "api/journal.ts"),
  route("api/v1/openapi.json", "api/openapi/route.ts"),
  route("api/v1/*", "api/not-found.ts"),

  route("composants", "composants/page.tsx"),
  route("*", "cadre/not-found.tsx"),
] satisfies RouteConfig;
