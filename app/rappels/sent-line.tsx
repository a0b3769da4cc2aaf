/** « Rappel envoyé le … par … », on the page of a file. */
export const SentReminders = ({ rappels }: { rappels: readonly string[] }) =>
  rappels.length > 0 && (
    <div className="small soft">
      {rappels.map((phrase) => (
        <p key={phrase}>{phrase}</p>
      ))}
    </div>
  );
