/** What has just been done to a comment, said where its thread was. */
export const Done = ({ fait }: { fait: string }) => (
  <p role="status" className="small strong done">
    {fait}
  </p>
);
