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
  route("dossiers/:id/equipe", "equipe/page.tsx"),
  route("dossiers/:id/:acte", "actes/page.tsx"),
  route("confirmations/:id/:version", "actes/confirmation.tsx"),

  route("ecrire/:id/:modele", "redaction/page.tsx"),
  route("ecrire/:id/:modele/importer", "importation/page.tsx"),
  route("direct/:document", "direct/exchange.ts"),
  route("ecrire/:id/:modele/versions", "versions/list.tsx"),
  route("versions/:version", "versions/page.tsx"),
  route("versions/:version/comparer/:autre", "versions/compare.tsx"),
  route("versions/:version/restaurer", "versions/restore.tsx"),
  route("versions/:version/pdf", "versions/pdf.ts"),
  route("versions/:version/docx", "versions/docx.ts"),
  route("versions/:version/markdown", "versions/markdown.ts"),
  route("versions/:version/json", "versions/json.ts"),
  route("ecrire/:id/:modele/images", "images/upload.ts"),
  route("images/:image", "images/image.ts"),

  route("modeles", "modeles/page.tsx"),
  route("modeles/:code", "modeles/template.tsx"),
  route("pilotage", "pilotage/page.tsx"),

  route("administration", "administration/page.tsx"),
  route("administration/organismes", "administration/bodies.tsx"),
  route("administration/organismes/:organisme", "administration/body.tsx"),
  route("administration/personnes", "administration/people.tsx"),
  route("administration/personnes/:personne", "administration/person.tsx"),
  route("administration/courriels", "administration/outbox.tsx"),
  route("administration/courriels/:courriel", "administration/letter.tsx"),

  route("invitation/:jeton", "equipe/invitation.tsx"),
  route("compte", "compte/page.tsx"),
  route("connexion", "compte/sign-in.tsx"),
  route("inscription", "compte/sign-up.tsx"),
  route("deconnexion", "compte/sign-out.ts"),
  route("api/auth/*", "compte/auth-api.ts"),

  route("accessibilite", "pages/accessibility.tsx"),
  route("mentions-legales", "pages/legal.tsx"),
  route("donnees-personnelles", "pages/personal-data.tsx"),
  route("plan-du-site", "pages/site-map.tsx"),
  route("aide", "pages/help.tsx"),

  route("api/v1/dossiers", "api/files.ts"),
  route("api/v1/dossiers/:id", "api/file.ts"),
  route("api/v1/dossiers/:id/actes", "api/acts.ts"),
  route("api/v1/dossiers/:id/journal", "api/journal.ts"),
  route("api/v1/openapi.json", "api/openapi/route.ts"),
  route("api/v1/*", "api/not-found.ts"),

  route("composants", "composants/page.tsx"),
  route("*", "cadre/not-found.tsx"),
] satisfies RouteConfig;
