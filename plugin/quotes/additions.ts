/** What a newsroom adds to the engine's words, as a language of its own: the same algorithm, longer lists. */
import type { EngineAdditions } from '../model/engine-settings';
import type { Language } from './languages/language';
import { lexiconOf } from './words/lexicon';

const extended = new WeakMap<EngineAdditions, Map<Language, Language>>();

/**
 * The language with the words that were added to it; the language itself where there are none. Made
 * once for an object of additions, so that its lexicon is compiled once: hand in the same object.
 */
export function withAdditions(
  language: Language,
  additions: EngineAdditions | undefined,
): Language {
  if (!additions) return language;
  let known = extended.get(additions);
  if (!known) extended.set(additions, (known = new Map<Language, Language>()));
  let longer = known.get(language);
  if (!longer) known.set(language, (longer = extend(language, additions)));
  return longer;
}

function extend(language: Language, additions: EngineAdditions): Language {
  const { cueVerbs = [], titles = [] } = additions.languages?.[language.code] ?? {};
  const { marks = [] } = additions;
  if (cueVerbs.length + titles.length + marks.length === 0) return language;
  const known = lexiconOf(language);
  const added = { m: '', f: '', n: '' };
  let abbreviations = '';
  for (const title of titles) {
    // bgm.: the full stop ends no sentence.
    const word = title.toLowerCase().replace(/\.$/u, '');
    if (title.endsWith('.')) abbreviations += ` ${word}`;
    // A word that the language has as a role already keeps its gender.
    added[known.gender(word) ?? 'n'] += ` ${word}`;
  }
  const { m, f, n } = language.titles;
  return {
    ...language,
    marks,
    say: `${language.say} ${cueVerbs.join(' ').toLowerCase()}`,
    titles: { m: m + added.m, f: f + added.f, n: n + added.n },
    abbreviations: language.abbreviations + abbreviations,
  };
}
