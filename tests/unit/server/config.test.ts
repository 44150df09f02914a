import { describe, expect, it } from 'vitest';
import config from '../../../server/src/config';

const faults = (value: unknown): string[] => {
  try {
    config.validator(value);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n');
  }
};
const inDutch = (additions: object) => faults({ engine: { languages: { nl: additions } } });

describe('the plugin’s config', () => {
  it('may be left out, and hold what is documented', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ engine: {} })).toEqual([]);
    const engine = {
      languages: {
        nl: {
          cueVerbs: ['oreert', 'her-oreert'],
          titles: ['schepen', 'Schepen', 'bgm.', 'b.g.m.'],
        },
        fr: { titles: ['échevin'] },
        de: {},
      },
      marks: [
        { open: '<<', close: '>>' },
        { open: '″', close: '″' },
        { open: '「', close: '」' },
      ],
    };
    expect(faults({ engine })).toEqual([]);
  });

  it('names an unknown setting, and those that are known', () => {
    expect(faults({ qoutes: true })).toEqual([
      'config does not know "qoutes". Known are: engine, fetch, allow, recheck.',
    ]);
    expect(faults({ engine: { verbs: [] } })).toEqual([
      'config.engine does not know "verbs". Known are: languages, marks.',
    ]);
    expect(inDutch({ cueverbs: [] })).toEqual([
      'config.engine.languages.nl does not know "cueverbs". Known are: cueVerbs, titles.',
    ]);
  });

  it('names an unknown language, and those that are known', () => {
    const [fault, ...more] = faults({ engine: { languages: { 'nl-BE': {}, xx: {} } } });
    expect(fault).toMatch(
      /^config\.engine\.languages does not know "nl-BE", "xx"\. Known are: [a-z, ]+\.$/,
    );
    expect(more).toEqual([]);
  });

  it('says where something of another kind is wanted', () => {
    expect(faults({ engine: [] })).toEqual(['config.engine must be an object.']);
    expect(inDutch({ cueVerbs: 'oreert' })).toEqual([
      'config.engine.languages.nl.cueVerbs must be a list of words.',
    ]);
    expect(inDutch({ titles: [7] })).toEqual([
      'config.engine.languages.nl.titles[0] must be a word in quotation marks.',
    ]);
    expect(faults({ engine: { marks: {} } })).toEqual([
      'config.engine.marks must be a list of marks.',
    ]);
    expect(faults({ engine: { marks: [{ open: '<<' }] } })).toEqual([
      'config.engine.marks[0].close must be a mark in quotation marks.',
    ]);
  });

  it.each([
    ['cueVerbs', 'legt uit', 'has a blank in it: a single word is taken'],
    ['cueVerbs', '', 'is empty: leave it out'],
    ['cueVerbs', 'Oreert', 'has a capital in it: verbs are given in lower case'],
    ['cueVerbs', 'zegt2', 'is no verb: letters are taken, and a hyphen between them'],
    ['cueVerbs', 'o'.repeat(41), 'is longer than 40 characters'],
    ['cueVerbs', 'hij', 'is an article, pronoun, preposition, conjunction or auxiliary'],
    ['titles', 'de', 'is an article, pronoun, preposition, conjunction or auxiliary'],
    ['titles', 'eerste schepen', 'has a blank in it: a single word is taken'],
    ['titles', 'sch..', 'is no title: letters are taken'],
    ['titles', '', 'is empty: leave it out'],
  ])('refuses among %s "%s", and says why', (list, word, why) => {
    const [fault, ...more] = inDutch({ [list]: ['eerst', word].slice(list === 'titles' ? 0 : 1) });
    const at = list === 'titles' ? 1 : 0;
    expect(fault).toContain(`config.engine.languages.nl.${list}[${String(at)}] "${word}" ${why}`);
    expect(more).toEqual([]);
  });

  it.each([
    ['‹', 'is a quotation mark, an apostrophe or a comma, which the engine reads as it is'],
    ["<'", 'is a quotation mark, an apostrophe or a comma, which the engine reads as it is'],
    ['q', 'has a letter or a digit in it'],
    ['<1', 'has a letter or a digit in it'],
    ['<<<', 'is longer than 2 characters'],
    ['< ', 'has a blank in it'],
    ['', 'is empty'],
    ['–', 'has "–" in it, which stands in sentences too'],
    ['([', 'has "(" in it, which stands in sentences too'],
  ])('refuses the mark "%s", and says why', (open, why) => {
    expect(faults({ engine: { marks: [{ open, close: '>>' }] } })).toEqual([
      `config.engine.marks[0].open "${open}" ${why}. One or two characters are taken that stand around quotes only, such as << or ″.`,
    ]);
  });

  it('refuses a mark in two pairs, and more than are taken', () => {
    const pair = { open: '<<', close: '>>' };
    expect(faults({ engine: { marks: [pair, { open: '~', close: '>>' }] } })).toEqual([
      'config.engine.marks[1] shares ">>" with another pair: each mark may stand in one pair only.',
    ]);
    const many = Array.from({ length: 11 }, (_, i) => String.fromCharCode(0x2500 + i));
    expect(
      faults({ engine: { marks: many.map((mark) => ({ open: mark, close: mark })) } }),
    ).toEqual(['config.engine.marks has too many marks: at most 10 pairs are taken.']);
    expect(inDutch({ titles: Array.from({ length: 301 }, () => 'schepen') })).toEqual([
      'config.engine.languages.nl.titles has too many words: at most 300 are taken.',
    ]);
  });

  it('has one sentence for each fault', () => {
    expect(inDutch({ cueVerbs: ['Een', 'twee drie'], titles: [''] })).toHaveLength(3);
  });
});

describe('the config of what is fetched', () => {
  it('may be left out, and hold what is documented', () => {
    expect(config.default).toEqual({ fetch: 'public', allow: [], recheck: 'off' });
    expect(faults(config.default)).toEqual([]);
    for (const fetch of ['off', 'public', 'allow-list']) {
      for (const recheck of ['off', 'daily', 'weekly']) {
        expect(faults({ fetch, recheck, allow: ['hln.be'] })).toEqual([]);
      }
    }
    const allow = [
      'hln.be',
      'News.BBC.co.uk',
      'zürcher-blatt.example.com',
      'https://www.7sur7.be',
      'https://beta.7sur7.be:9443/',
      'http://localhost:1401',
      'http://hln.localhost:1401',
      'http://127.0.0.1:80',
      'http://[::1]:1401',
      'https://192.168.1.20:8443',
      'http://[fd12:3456:789a::1]:8080',
    ];
    expect(faults({ fetch: 'allow-list', allow })).toEqual([]);
  });

  it('says which modes there are', () => {
    expect(faults({ fetch: 'on', recheck: true })).toEqual([
      'config.fetch must be one of "off", "allow-list", "public".',
      'config.recheck must be one of "off", "daily", "weekly".',
    ]);
  });

  it('says that a list is wanted, and that it is not to be empty', () => {
    expect(faults({ allow: 'hln.be' })).toEqual([
      'config.allow must be a list of hosts and origins.',
    ]);
    expect(faults({ allow: [7] })).toEqual([
      'config.allow[0] must be a host or an origin in quotation marks.',
    ]);
    expect(faults({ allow: Array.from({ length: 1_001 }, () => 'hln.be') })).toEqual([
      'config.allow has too many entries: at most 1000 are taken.',
    ]);
    expect(faults({ fetch: 'allow-list' })).toEqual([
      'config.allow is empty, and fetch is "allow-list": name the hosts that pages are fetched from, or set fetch to "off".',
    ]);
  });

  const noHost = 'is no host: a name such as hln.be is taken, without scheme, path and blanks';
  const namedOnly =
    'is inside a network: its scheme and port are to be given, as in http://localhost:1401';
  const never = 'is an address that is never fetched: inside a network only localhost, ';
  it.each([
    ['', 'is empty: leave it out'],
    ['*.hln.be', 'has a * in it: a host such as hln.be stands for its subdomains too'],
    ['hln.be/nieuws', noHost],
    ['hln be', noHost],
    ['editor@hln.be', noHost],
    ['//hln.be', noHost],
    ['hln..be', noHost],
    ['hln.be:8080', 'has a port: give it with its scheme, as in http://hln.be:8080'],
    ['localhost', namedOnly],
    ['hln.localhost', namedOnly],
    ['127.0.0.1', namedOnly],
    ['2130706433', namedOnly],
    ['10.0.0.7', namedOnly],
    ['[::1]', namedOnly],
    ['http://localhost', namedOnly],
    ['http://192.168.1.20/', namedOnly],
    ['be', never],
    ['intranet', never],
    ['wiki.internal', never],
    ['http://wiki.local:8080', never],
    ['http://intranet:8080', never],
    ['http://169.254.169.254:80', never],
    ['http://0.0.0.0:1401', never],
    ['http://[::ffff:127.0.0.1]:1401', never],
    ['http://[fd00:ec2::254]:80', never],
    ['168.63.129.16', never],
    ['ftp://hln.be', 'is no origin: http:// or https://, a host and a port are taken'],
    ['http://hln.be:99999', 'is no origin: http:// or https://, a host and a port are taken'],
    ['https://hln.be/nieuws', 'has more in it than scheme, host and port: leave the rest out'],
    ['https://hln.be?a', 'has more in it than scheme, host and port: leave the rest out'],
    ['https://a@hln.be', 'has more in it than scheme, host and port: leave the rest out'],
  ])('refuses in the list "%s", and says why', (entry, why) => {
    const [fault, ...more] = faults({ allow: ['hln.be', entry] });
    expect(fault).toContain(`config.allow[1] "${entry}" ${why}`);
    expect(more).toEqual([]);
  });
});
