import { linkTo } from "../app/site";

/** The files of the figure, from the server or fetched ahead. */

export const addressOf = (file: string) => linkTo(`/figure/${file}`);

/** Files that were fetched ahead, by their path; they stay for as long as the page. */
const kept = new Map<string, Blob>();

/**
 * Fetches a file ahead, so that it is there without a connection, too.
 *
 * @throws where the server cannot be reached or does not have it
 */
export async function keep(file: string): Promise<void> {
  if (!kept.has(file)) kept.set(file, await (await fetched(file)).blob());
}

/** @throws where the server does not have it */
export async function fetched(file: string): Promise<Response> {
  const here = kept.get(file);
  if (here) return new Response(here);
  const answer = await fetch(addressOf(file));
  if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
  return answer;
}
