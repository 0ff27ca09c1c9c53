import type { paths } from '../../../.cache/api/schema.js';
import type { NewCommand } from '../offline/command.js';

type Verb = 'post' | 'put' | 'patch' | 'delete';
/** The addresses of our API that take a verb. */
type PathsOf<V extends Verb> = { [P in keyof paths]: paths[P][V] extends object ? P : never }[keyof paths];
type Place<O> = O extends { parameters: { path: infer P } } ? { readonly path: P } : { readonly path?: undefined };
type Body<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? { readonly body: B }
  : O extends { requestBody?: { content: { 'application/json': infer B } } }
    ? { readonly body?: B }
    : { readonly body?: undefined };

/** A command as our API's document describes it, to be kept and sent. `seen`: the ETag of what its sender saw. */
export function commandFor<V extends Verb, P extends PathsOf<V>>(
  verb: V,
  address: P,
  { path, body, seen }: Place<paths[P][V]> & Body<paths[P][V]> & { readonly seen?: string },
): Omit<NewCommand, 'said'> {
  const places = (path ?? {}) as Record<string, string>;
  return {
    method: verb.toUpperCase() as NewCommand['method'],
    path: address.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(places[name] ?? '')),
    ...(body !== undefined && { body: body as object }),
    ...(seen !== undefined && { headers: { 'if-match': seen } }),
  };
}
