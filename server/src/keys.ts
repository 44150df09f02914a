/** The keys by which records are found: derived from what editors write, and rebuilt from it at any time. */
import { createHash } from 'node:crypto';
import { uids } from '../../plugin/model/uids';
import { wordingKey } from '../../plugin/text/normalise';
import { nameKeys } from '../../plugin/text/name-key';
import { webAddressKey } from '../../plugin/text/web-address';

type Values = Record<string, unknown>;

const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex');

/** Equal for two printings of the same words; null where the text holds no word and equals no other. */
export const wordingHash = (text: string): string | null => {
  const key = wordingKey(text);
  return key ? sha256(key) : null;
};

/** Equal for two addresses of one page, as far as addresses tell. */
export const urlHash = (url: string): string => sha256(webAddressKey(url));

const texts = (...values: unknown[]): string[] =>
  values.flat().filter((value): value is string => typeof value === 'string');

interface Derivation {
  /** What the keys are made of: read from the record where a change does not carry it. */
  from: string[];
  keys(record: Values): Values;
}

export const derivations: Record<string, Derivation> = {
  [uids.source]: {
    from: ['name', 'aliases'],
    keys: ({ name, aliases }) => ({ nameKeys: nameKeys(texts(name, aliases)) }),
  },
  [uids.tag]: {
    from: ['label', 'aliases', 'hashtag'],
    keys: ({ label, aliases, hashtag }) => ({
      nameKeys: nameKeys(texts(label, aliases, hashtag)),
    }),
  },
  [uids.quote]: {
    from: ['text'],
    keys: ({ text }) => ({ wordingHash: wordingHash(texts(text)[0] ?? '') }),
  },
};
