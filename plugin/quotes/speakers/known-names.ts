/** The sources that the newsroom already knows, looked up by what the text prints. */
import type { KnownSource } from '../../model/reading';

export interface KnownName {
  /** The name in the registry. */
  name: string;
  /** Positive for a person, negative for a body, 0 where the registry does not say. */
  person: number;
}

/** Names and aliases, and the surnames that one known person has alone. */
export class KnownNames {
  private readonly byName = new Map<string, KnownName>();
  private readonly bySurname = new Map<string, KnownName | null>();

  constructor(sources: readonly KnownSource[]) {
    for (const { name, aliases = [], kind } of sources) {
      const known: KnownName = {
        name,
        person: kind === undefined ? 0 : kind === 'person' ? 2 : -2,
      };
      for (const form of [name, ...aliases]) this.byName.set(form.trim().toLowerCase(), known);
      if (known.person <= 0) continue;
      const surname = name.trim().toLowerCase().split(/\s+/u).at(-1) ?? '';
      this.bySurname.set(surname, this.bySurname.has(surname) ? null : known);
    }
  }

  /** The known source that a printed name stands for, if exactly one does. */
  find(printed: string): KnownName | undefined {
    const form = printed.toLowerCase();
    return this.byName.get(form) ?? this.bySurname.get(form) ?? undefined;
  }
}
