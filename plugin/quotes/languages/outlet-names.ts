/** The outlets that the data of all languages know. */
import { languages } from './all';
import { outletList } from './lists';

let names: { name: string; code: string }[] | undefined;
let outlets: ReadonlySet<string> | undefined;

/** The names of the outlets that the data know, in lower case, with the languages in which they print. */
export const outletNames = (): { name: string; code: string }[] =>
  (names ??= Object.values(languages).flatMap(({ code, publications, agencies }) =>
    outletList(`${publications}|${agencies}`).flatMap((outlet) =>
      outlet.names.map((name) => ({ name: name.toLowerCase(), code })),
    ),
  ));

/** Whether a name is that of an outlet that the data know, with or without its article. */
export function isOutlet(name: string): boolean {
  outlets ??= new Set(
    outletNames().flatMap((known) => [known.name, known.name.slice(known.name.indexOf(' ') + 1)]),
  );
  return outlets.has(name.toLowerCase());
}
