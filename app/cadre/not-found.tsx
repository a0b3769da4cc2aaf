/** Any other address: through a route, so that the frame still knows the person. */
export const loader = () => {
  throw new Response(null, { status: 404 });
};

export default function NotFound() {
  return null;
}
