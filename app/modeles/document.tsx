import { Fold } from "#app/ui/fold.tsx";
import { Grid } from "#app/ui/grid.tsx";
import { Points } from "#app/ui/points.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { Modele } from "#workflows/modeles/modele.ts";
import { SectionTemplate } from "./section.tsx";

const ancre = (code: string) => `section-${code}`;

const Contents = ({ sections }: Pick<Modele, "sections">) => (
  <nav className="sheet toc stick no-print" aria-label="Sections">
    <Fold summary={`Les ${sections.length} sections`} wideOpen>
      <ol>
        {sections.map(({ code, titre }, rang) => (
          <li key={code}>
            <a href={`#${ancre(code)}`}>
              <span>{rang + 1}</span>
              {titre}
            </a>
          </li>
        ))}
      </ol>
    </Fold>
  </nav>
);

/** A document template: what each section holds, and where it comes from. */
export const Document = ({ modele: { sections, sources } }: { modele: Modele }) => (
  <Grid kind="write">
    <Contents sections={sections} />
    <Grid>
      {sections.map((section, rang) => (
        <SectionTemplate key={section.code} id={ancre(section.code)} rang={rang + 1} section={section} />
      ))}
    </Grid>
    <Grid aside="Sources">
      <Sheet title="Sources">
        <div className="small">
          <Points items={sources} />
        </div>
      </Sheet>
    </Grid>
  </Grid>
);
