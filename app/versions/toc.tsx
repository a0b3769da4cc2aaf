import { Fold } from "#app/ui/fold.tsx";

/** The sections of a frozen text, each a step away. */
export const VersionContents = ({ sections }: { sections: readonly { code: string; titre: string }[] }) => (
  <nav className="sheet toc plain stick no-print" aria-labelledby="sommaire">
    <h2 id="sommaire" className="h4">
      Sections
    </h2>
    <Fold summary="Toutes les sections" wideOpen>
      <ol>
        {sections.map(({ code, titre }) => (
          <li key={code}>
            <a href={`#${code}`}>{titre}</a>
          </li>
        ))}
      </ol>
    </Fold>
  </nav>
);
