import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../../plugin/story/read-story';
import { dutch, english, french, german, spanish } from './stories';

/** What was read, as words. */
const asWords = (text: string) => {
  const reading = readStory(text);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    language: reading.language,
    headline: reading.headline?.text,
    originalHeadline: reading.originalHeadline?.text,
    standfirst: reading.standfirst?.text,
    byline: reading.byline?.text,
    headings: reading.sections.map(({ heading }) => heading?.text),
    paragraphs: reading.sections.flatMap(({ paragraphs }) => paragraphs.map(words)),
    tags: reading.tags.map(({ label }) => label),
    credit: reading.credit,
    chain: reading.chain,
    dropped: reading.dropped.map((span) => [span.reason, words(span)]),
    repairs: reading.repairs.map((repair) => [repair.reason, words(repair), repair.replacement]),
    quotes: reading.quotes.filter(({ nested }) => !nested).map(words),
  };
};

describe('an English page with all its furniture', () => {
  const story = asWords(english);

  it('gives headline, standfirst and byline', () => {
    expect(story).toMatchObject({
      language: 'en',
      headline: 'Ferry line to Westkade to close in March',
      standfirst: 'The last boat will leave on 31 March. Islanders speak of a “slap in the face”.',
      byline: 'By Nora Whitfield',
    });
  });

  it('gives the text in sections under their headings', () => {
    expect(story.headings).toEqual([undefined, 'A lifeline for the island', 'What now?']);
    expect(story.paragraphs).toHaveLength(5);
  });

  it('drops what is not of the story, each line with its reason', () => {
    expect(story.dropped).toEqual([
      ['navigation', 'Skip to content'],
      ['navigation', 'Home > News > Region'],
      ['page-information', 'Published 14 February 2024, 10:22'],
      ['page-information', '3 min read'],
      ['share-buttons', 'Facebook Twitter WhatsApp'],
      ['advertisement', 'Advertisement'],
      ['related-links', 'Read also: The bridge that was never built'],
      ['related-links', 'Related articles'],
      ['related-links', 'Harbour wall to be raised'],
      ['related-links', 'Mussels are back'],
      ['related-links', 'Ten years of the wind farm'],
      ['newsletter', 'Sign up for our newsletter and get the news every morning.'],
      ['comment-form', '3 Comments'],
      ['comment-form', 'Leave a comment'],
      ['comment-form', 'Your email address will not be published. Required fields are marked *'],
      ['comment-form', 'Name *'],
      ['comment-form', 'Email *'],
      ['comment-form', 'Post comment'],
      ['navigation', '© 2024 Coast News. All rights reserved.'],
    ]);
  });

  it('reads tags and credit line', () => {
    expect(story.tags).toEqual(['ferry', 'Westkade', 'islands']);
    expect(story.credit).toMatchObject({
      text: 'Source: De Kustbode, 13 February 2024, https://www.kustbode.example/ferry',
      outlet: 'De Kustbode',
      publishedOn: '2024-02-13',
      url: 'https://www.kustbode.example/ferry',
    });
    expect(story.chain).toEqual(['De Kustbode']);
  });

  it('finds the quotes of the story and none in the furniture', () => {
    expect(story.quotes).toEqual([
      'slap in the face',
      'We looked at every other way of keeping the boats in service,',
      'There was none that we could pay for.',
      'My father steered it,',
      'It is over,',
      'nobody has tested that yet',
    ]);
  });
});

describe('the same story in other languages', () => {
  it('French: the original’s headline is kept apart, the chain begins where she was interviewed', () => {
    const story = asWords(french);
    expect(story).toMatchObject({
      language: 'fr',
      headline: 'La ligne de bac vers Westkade s’arrête en mars',
      originalHeadline: 'Veerlijn naar Westkade stopt eind maart',
      standfirst: undefined,
      byline: 'par La rédaction',
      headings: [undefined, '« Une gifle pour l’île »', 'Et maintenant ?'],
      tags: ['bac', 'Westkade', 'mer du Nord'],
      credit: { outlet: 'La Gazette du Littoral', publishedOn: '2024-02-15', url: null },
      chain: ['De Kustbode', 'Belga', 'La Gazette du Littoral'],
    });
    expect(story.dropped.map(([reason]) => reason)).toEqual([
      'cookie-notice',
      'cookie-notice',
      'share-buttons',
      'related-links',
      'newsletter',
      'comment-form',
      'comment-form',
      'comment-form',
      'comment-form',
    ]);
  });

  it('Dutch: lines that stand close together, tags below their label, the agency at the end', () => {
    const story = asWords(dutch);
    expect(story).toMatchObject({
      language: 'nl',
      headline: 'Veerlijn naar Westkade stopt eind maart: “Een kaakslag voor het eiland”',
      standfirst:
        'De laatste boot vertrekt op 31 maart. Voor de vierhonderd eilandbewoners komt er een bus over de dam.',
      byline: 'Door Nora Wouters',
      headings: [undefined, 'Levenslijn', 'En nu?'],
      tags: ['Veerboot', 'Westkade'],
      credit: { text: 'Bron: De Kustbode', outlet: 'De Kustbode', publishedOn: null },
      chain: ['Omroep Brabant', 'Belga', 'De Kustbode'],
    });
    expect(story.dropped[0]).toEqual(['navigation', 'BINNENLAND']);
  });

  it('German: byline and date on one line, the paper’s name in quotation marks', () => {
    const story = asWords(german);
    expect(story).toMatchObject({
      language: 'de',
      headline: 'Fähre nach Westkade fährt nur noch bis März',
      standfirst:
        'Am 31. März legt das letzte Schiff ab. Auf der Insel ist von einem „Schlag ins Gesicht“ die Rede.',
      byline: 'Von Nora Wittmann',
      headings: [undefined, 'Lebensader der Insel', 'Wie es weitergeht'],
      tags: ['Fähre', 'Westkade'],
      credit: { outlet: 'Küstenbote', publishedOn: '2024-02-13' },
      chain: ['NDR', 'Küstenbote'],
    });
    expect(story.dropped.map(([reason]) => reason)).toEqual([
      'advertisement',
      'related-links',
      'share-buttons',
      'comment-form',
      'comment-form',
    ]);
  });

  it('Spanish: known by its data file alone', () => {
    const story = asWords(spanish);
    expect(story).toMatchObject({
      language: 'es',
      headline: 'El barco a Westkade solo navegará hasta marzo',
      standfirst: 'El último sale el 31 de marzo. En la isla hablan de «una bofetada».',
      byline: 'Por Nora Viñas',
      headings: [undefined, 'El cordón de la isla', '¿Y ahora?'],
      tags: ['barco', 'Westkade'],
      credit: { outlet: 'El País', publishedOn: '2024-02-13' },
      chain: ['De Kustbode', 'EFE', 'El País'],
      quotes: [
        'una bofetada',
        'Lo hemos estudiado todo',
        'No había nada que pudiéramos pagar',
        'Mi padre llevaba el timón',
        'Nadie lo ha probado todavía',
      ],
    });
    expect(story.dropped.map(([reason]) => reason)).toEqual([
      'navigation',
      'navigation',
      'page-information',
      'share-buttons',
      'advertisement',
      'related-links',
      'related-links',
      'related-links',
      'newsletter',
      'comment-form',
      'comment-form',
      'comment-form',
      'comment-form',
    ]);
  });
});

describe('the parts of a story', () => {
  const body = [
    'The boat has run since 1911 and nobody can say when another one will take its place.',
    'The council will meet on Monday, and the island will send its oldest inhabitant to speak.',
  ];

  it('a standfirst that is a quote is known by its being said again in the text', () => {
    const said =
      '“We will not leave the island, whatever the council decides,” says Piet Aelbrecht.';
    const story = asWords(['Island refuses to go', said, body[0], said, body[1]].join('\n\n'));
    expect(story.standfirst).toBe(said);
    expect(story.paragraphs).toHaveLength(3);
  });

  it('without byline, tags or repetition the first paragraph is a paragraph', () => {
    const story = asWords(['Island refuses to go', ...body].join('\n\n'));
    expect(story.standfirst).toBeUndefined();
    expect(story.paragraphs).toEqual(body);
  });

  it('the page may name its parts itself', () => {
    const story = asWords(
      [
        'Titre : L’île refuse de partir',
        'Titre original : Eiland wil niet weg',
        'Chapeau : Le conseil se réunit lundi.',
        ...body,
      ].join('\n\n'),
    );
    expect(story).toMatchObject({
      headline: 'L’île refuse de partir',
      originalHeadline: 'Eiland wil niet weg',
      standfirst: 'Le conseil se réunit lundi.',
    });
  });

  it('a text that begins with prose has no headline', () => {
    const long = `${body[0]} ${body[1]} ${body[0]} ${body[1]}`;
    expect(asWords(`${long}\n\n${body[0]}`).headline).toBeUndefined();
    expect(asWords('')).toMatchObject({ language: 'en', paragraphs: [], quotes: [] });
  });

  it('questions of an interview are no headings', () => {
    const questions = ['Will you leave?', 'Who decides?', 'And the school?'];
    const lines = questions.flatMap((question) => [question, body[0] ?? '']);
    const story = asWords(['Piet Aelbrecht, islander', body[1], ...lines].join('\n\n'));
    expect(story.headings).toEqual([undefined]);
    expect(story.paragraphs).toContain('Who decides?');
  });

  it('a paragraph that mail has wrapped is one paragraph', () => {
    const wrapped = (first: string) =>
      [
        first + ' boat has run since 1911 and nobody on the island can say when',
        'another one will take its place. The council had hoped until last',
        'week that a private operator would be found, but the talks failed.',
        'Now a bus will drive over the dam, “when the tide allows it',
        'and the driver can swim”, says Ilse Verbrugge of the port authority.',
      ].join('\n');
    const paragraphs = ['This', 'That', 'Some'].map(wrapped);
    const story = asWords(['Island refuses to go', ...paragraphs].join('\n\n'));
    expect(story.paragraphs).toEqual(paragraphs);
    expect(story.quotes[0]).toBe('when the tide allows it\nand the driver can swim');
  });

  it('a word that is also a heading stays where prose follows it', () => {
    const story = asWords(
      ['Island refuses to go', body[0], 'Reacties', `${body[1]} ${body[0]}`].join('\n\n'),
    );
    expect(story.headings).toEqual([undefined, 'Reacties']);
  });
});

describe('a blog that translates', () => {
  it('prints our headline, a quote, the tags, the headline of the original, and who wrote it', () => {
    const story = asWords(
      [
        'Geheimes Büro in Hafenstadt? „Das ist ein Kulturverein“',
        '„Mindestens drei solcher Büros arbeiten im Land“, heißt es im Bericht von Blauer Anker.',
        'Schlagwörter: Hafenstadt, Spionage ,',
        'Un bureau secret à Hafenstadt ? « C’est une association culturelle »',
        'Von unserer Redaktion',
        'In Hafenstadt soll es ein geheimes Büro geben, wie die Kollegen von De Morgen berichten. Der Verein widerspricht.',
        'Der Verdacht',
        '„Niemand hat sie angemeldet“, so die Sprecherin Ulla Brandt von der Organisation.',
        'Quelle : De Morgen, 21. November 2023',
        '#Spionage #Hafenstadt',
        'Sei der Erste, der einen Kommentar abgibt',
        'Hinterlasse jetzt einen Kommentar',
        'Your email address will not be published.',
        '*',
      ].join('\n\n'),
    );
    expect(story).toMatchObject({
      language: 'de',
      headline: 'Geheimes Büro in Hafenstadt? „Das ist ein Kulturverein“',
      standfirst:
        '„Mindestens drei solcher Büros arbeiten im Land“, heißt es im Bericht von Blauer Anker.',
      originalHeadline: 'Un bureau secret à Hafenstadt ? « C’est une association culturelle »',
      byline: 'Von unserer Redaktion',
      headings: [undefined, 'Der Verdacht'],
      tags: ['Hafenstadt', 'Spionage'],
      credit: { outlet: 'De Morgen', publishedOn: '2023-11-21' },
      chain: ['De Morgen'],
    });
    expect(story.dropped.map(([reason]) => reason)).toEqual([
      'comment-form',
      'comment-form',
      'comment-form',
      'stray-mark',
    ]);
  });

  it('gives the address of the original on a line of its own', () => {
    const story = asWords(
      [
        'Tunnels onveilig',
        'Minstens 26 tunnels in het land zijn onveilig, en niemand kan zeggen tot wanneer.',
        'Bron : Le Soir (via Belga), 3/4/2023\nhttps://www.lesoir.be/123/article',
      ].join('\n\n'),
    );
    expect(story.credit).toMatchObject({
      outlet: 'Le Soir',
      publishedOn: '2023-04-03',
      url: 'https://www.lesoir.be/123/article',
    });
    expect(story.chain).toEqual(['Belga', 'Le Soir']);
    expect(story.paragraphs).toHaveLength(1);
    expect(story.dropped).toEqual([]);
  });
});

describe('parentheses', () => {
  const prose =
    'The boat has run since 1911 and nobody can say when another one will take its place.';
  const faulty = [
    'Island refuses to go',
    '',
    prose,
    '',
    '“We stay.” (Piet Aelbrecht, islander',
    'The council meets)',
    '',
    prose,
  ].join('\n');

  it('one that closes behind the next heading is offered back to its line', () => {
    const story = asWords(faulty);
    expect(story.headings).toEqual([undefined, 'The council meets']);
    expect(story.repairs).toEqual([
      ['misplaced-parenthesis', '\nThe council meets)', ')\nThe council meets'],
    ]);
  });

  it('one that nothing opens is offered to be dropped', () => {
    const story = asWords(faulty.replace('islander', 'islander)'));
    expect(story.repairs).toEqual([['stray-parenthesis', ')', '']]);
  });

  it('those in pairs, of lists and of smileys are left alone', () => {
    const fine = ['Island refuses to go', prose, `a) ${prose}`, '1) Boats (two) :-)', prose];
    expect(asWords(fine.join('\n\n')).repairs).toEqual([]);
  });
});

describe('what stands around the text tells what a line is', () => {
  const first =
    'The mayor of Westkade has resigned after a night of talks, her office said. “I am tired,” she wrote.';
  const second =
    'A successor will be chosen in June. Until then her deputy, Piet Aelbrecht, will lead the town.';
  const third =
    'The council meets on Monday. “We will not hurry,” said Ilse Verbrugge, who leads the largest party in it.';

  it('a headline below a menu, and a short one over its deck', () => {
    const menu = ['Weather', 'Traffic', 'The night the mayor went home', 'By Ana Sá', first];
    expect(asWords(menu.join('\n'))).toMatchObject({
      headline: 'The night the mayor went home',
      dropped: [
        ['navigation', 'Weather'],
        ['navigation', 'Traffic'],
      ],
    });
    const deck = ['Mayor steps down', 'A night of talks ends in tears', 'By Ana Sá', first, second];
    expect(asWords(deck.join('\n'))).toMatchObject({
      headline: 'Mayor steps down',
      standfirst: 'A night of talks ends in tears',
      dropped: [],
    });
  });

  it('a name over a date is the byline, a section’s is not', () => {
    const page = (name: string) =>
      asWords(['Mayor of Westkade resigns', name, '3 March 2025, 10:12', first, second].join('\n'));
    expect(page('Ana Sá in Ghent').byline).toBe('Ana Sá in Ghent');
    expect(page('Jan van den Berg (now) and Ana Sá').byline).toBeDefined();
    expect(page('Belga').byline).toBe('Belga');
    expect(page('Politics').byline).toBeUndefined();
  });

  it('a link to the comments near the top ends nothing', () => {
    const page = ['Mayor of Westkade resigns', 'By Ana Sá', first, '3 comments', '12:04'];
    const story = asWords([...page, second, third].join('\n'));
    expect(story.paragraphs).toEqual(expect.arrayContaining([first, second, third]));
  });

  it('nor does one below each entry of a live page', () => {
    const entry = (time: string, text: string) => [time, text, 'Comment', 'Share'];
    const live = ['Mayor resigns: follow the talks live', first];
    const entries = [entry('12:04', second), entry('11:40', third), entry('11:02', first)];
    const story = asWords([...live, ...entries.flat()].join('\n'));
    expect(story.paragraphs).toEqual(expect.arrayContaining([second, third]));
  });

  it('comments are dropped from their heading to the end, whatever they say', () => {
    const comments = ['Comments (2)', 'Doris', '4 March 2025, 08:14', third, 'Reply'];
    const page = ['Mayor of Westkade resigns', 'By Ana Sá', first, second, 'Tags: Westkade'];
    const story = asWords([...page, ...comments, 'Legal'].join('\n'));
    expect(story.paragraphs).toEqual([first, second]);
    expect(story.dropped.map(([, words]) => words)).toEqual([...comments, 'Legal']);
  });

  it('the last lines of a story stay where furniture stands above them', () => {
    const page = ['Mayor of Westkade resigns', first, 'Advertisement'];
    for (const end of [
      'She said no more (Belga)',
      'Nobody laughed.',
      '- Monday: the vote',
      '“No.”',
    ]) {
      expect(asWords([...page, second, end].join('\n\n')).dropped).toHaveLength(1);
    }
  });

  it('no pull quote and no paragraph is the headline of the original', () => {
    const pull = '“We will not hurry, whatever they say.” (Ilse Verbrugge, party leader)';
    const said = 'La maire est partie : « Je suis fatiguée de tout cela, et la ville aussi. »';
    const page = (line: string) =>
      asWords(['Mayor of Westkade resigns', 'By Ana Sá', line, second, third].join('\n'));
    expect(page(pull).originalHeadline).toBeUndefined();
    expect(page(said).originalHeadline).toBeUndefined();
    expect(page(pull).standfirst).toBeUndefined();
  });

  it('a caption may say whose photo it is at its end', () => {
    const caption = 'The mayor on her last day at the town hall Photo: Ana Sá / Belga';
    const page = ['Mayor of Westkade resigns', 'By Ana Sá', caption, second, third];
    expect(asWords(page.join('\n'))).toMatchObject({
      originalHeadline: undefined,
      headings: [undefined],
      paragraphs: [caption, second, third],
    });
  });
});

describe('whatever is pasted', () => {
  it('every span that is read lies in the text, and the story’s parts do not overlap', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        ...[english, french, dutch, german].flatMap((s) => s.split('\n')),
        'Tags : a, b',
        '#a #b',
        '(Belga)',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join('\n');
        const reading = readStory(text);
        const parts = [
          reading.headline,
          reading.originalHeadline,
          reading.standfirst,
          reading.byline,
          ...reading.sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
          ...reading.dropped,
        ]
          .filter((span) => span !== null)
          .sort((a, b) => a.start - b.start);
        parts.forEach((span, i) => {
          expect(span.start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          if ('text' in span) expect(span.text).toBe(text.slice(span.start, span.end));
        });
      }),
    );
  });
});

it('finds the credit line below a list of links', () => {
  const story = asWords(
    [
      'Zeedijk krijgt nieuwe trap',
      'De trap bij Zandhove is klaar, en hij is breder dan de vorige. “Hij mag gezien worden”, zegt Ruud Kamp.',
      'Lees ook',
      'Zeedijk krijgt nieuwe verf',
      'Bron: HLN, 20/11/2026',
      'Deel dit artikel',
    ].join('\n\n'),
  );
  expect(story.credit).toMatchObject({ outlet: 'HLN', publishedOn: '2026-11-20' });
  expect(story.dropped.map(([, words]) => words)).toEqual([
    'Lees ook',
    'Zeedijk krijgt nieuwe verf',
    'Deel dit artikel',
  ]);
});
