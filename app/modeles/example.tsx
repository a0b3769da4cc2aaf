/** What another CPTS might have written. */
export const Example = ({ children }: { children: string }) => (
  <>
    <h3>Exemple</h3>
    <blockquote className="prose pre-line">{children}</blockquote>
  </>
);
