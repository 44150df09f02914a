/** Interviews: labels, questions that take turns with answers, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import type { FoundQuote } from '../../../plugin/model/reading';
import { findQuotes } from '../../../plugin/quotes';

const read = (paragraphs: readonly string[], language: string): FoundQuote[] =>
  findQuotes(paragraphs.join('\n\n'), { language }).filter(({ nested }) => !nested);

const wordsIn = (paragraphs: readonly string[], quotes: readonly FoundQuote[]): string[] =>
  quotes.map(({ start, end }) => paragraphs.join('\n\n').slice(start, end));

describe('answers with a label', () => {
  const named = [
    'The conductor Ivo Petran leaves the orchestra in June.',
    'Herald: Was it your own decision?',
    'Petran: Entirely. I want to hear my children play out of tune.',
    'And I mean that.',
    'Herald: Who comes next?',
    'Petran: Somebody younger, I hope.',
    'The concert is on Friday. Tickets cost 12 euros.',
  ];

  it('are the labelled person’s, whole paragraphs without the label', () => {
    const quotes = read(named, 'en');
    expect(wordsIn(named, quotes)).toEqual([
      'Entirely. I want to hear my children play out of tune.',
      'And I mean that.',
      'Somebody younger, I hope.',
    ]);
    for (const quote of quotes)
      expect(quote).toMatchObject({ kind: 'direct', speaker: 'Ivo Petran' });
    expect(new Set(quotes.map(({ reason }) => reason?.rule))).toEqual(new Set(['interview']));
  });

  it('are one mention where they run over paragraphs, and another one for each turn', () => {
    const groups = read(named, 'en').map(({ group }) => group);
    expect(groups[0]).toBe(groups[1]);
    expect(groups[2]).not.toBe(groups[0]);
  });

  it('are sure where the label names the person', () => {
    expect(read(named, 'en')[0]?.confidence).toBe('sure');
  });

  it('may be labelled with initials', () => {
    const story = [
      'Jan Peeters runs the mill.',
      'HLN: Do you still grind every day?',
      'J.P.: Every day but Sunday. I rest on Sundays.',
      'HLN: And your son?',
      'J.P.: He bakes. He says: “Flour is patient.” He is right, I think.',
    ];
    const quotes = read(story, 'en');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Jan Peeters', 'Jan Peeters']);
  });

  it('keep what they quote themselves: it is nested and proposed to nobody', () => {
    const text = [
      'Jan Peeters runs the mill.',
      'Herald: Do you still grind?',
      'Peeters: I do. My father used to say: “Flour is patient.” That is true.',
      'Herald: And your son?',
      'Peeters: He bakes, and I eat.',
    ].join('\n\n');
    const inner = findQuotes(text, { language: 'en' }).filter(({ nested }) => nested);
    expect(inner).toHaveLength(1);
    expect(inner[0]?.speaker).toBeNull();
  });

  it.each([
    ['en', 'Q', 'A', 'Orla Fenwick leaves the harbour office. An interview.'],
    ['fr', 'Question', 'Réponse', 'Odile Faure quitte le port. Un entretien.'],
    ['nl', 'Vraag', 'Antwoord', 'Orla Maes verlaat de haven. Een gesprek.'],
    ['de', 'Frage', 'Antwort', 'Paula Reiss verlässt den Hafen. Ein Gespräch.'],
  ])(
    '%s: %s and %s tell whose turn it is, the introduction who answers',
    (language, q, a, intro) => {
      const story = [intro, `${q}: 1984?`, `${a}: 1985.`, `${q}: 1986?`, `${a}: 1987.`];
      const quotes = read(story, language);
      expect(wordsIn(story, quotes)).toEqual(['1985.', '1987.']);
      const speaker = intro.split(' ').slice(0, 2).join(' ');
      for (const quote of quotes) expect(quote).toMatchObject({ speaker, confidence: 'guess' });
    },
  );
});

describe('answers without a label', () => {
  it.each([
    [
      'en',
      'Paula Reiss',
      [
        'The astronomer Paula Reiss spent a year alone on a mountain.',
        'Did you talk to yourself?',
        'All the time. Mostly about food.',
        'And now?',
        'Now I talk to the bus driver.',
      ],
    ],
    [
      'fr',
      'Odile Faure',
      [
        'Entretien avec la glaciologue Odile Faure.',
        'Le glacier peut-il disparaître ?',
        'Oui, et plus vite que prévu.',
        'Que faut-il faire ?',
        'D’abord mesurer, ensuite convaincre.',
      ],
    ],
    [
      'nl',
      'Orla Maes',
      [
        'Een gesprek met sluiswachter Orla Maes.',
        'Slaapt u wel eens?',
        'Nooit op dinsdag.',
        'Wat mist u?',
        'De boten. We hadden er twaalf per dag.',
      ],
    ],
    [
      'de',
      'Paula Reiss',
      [
        'Die Astronomin Paula Reiss lebte ein Jahr allein. Ein Gespräch über die Stille.',
        'Haben Sie mit sich selbst gesprochen?',
        'Ständig. Meistens über Essen.',
        'Und jetzt?',
        'Jetzt rede ich mit dem Busfahrer.',
      ],
    ],
  ])('%s: are those of %s, and a guess', (language, speaker, story) => {
    const quotes = read(story, language);
    expect(wordsIn(story, quotes)).toEqual([story[2], story[4]]);
    for (const quote of quotes) {
      expect(quote).toMatchObject({ kind: 'direct', speaker, confidence: 'guess' });
      expect(quote.reason?.rule).toBe('interview');
    }
  });

  it('end before the journalist’s last paragraph', () => {
    const story = [
      'Interview with Orla Fenwick',
      'Did you ever sleep through an alarm?',
      'Never. My wife did.',
      'What do you miss?',
      'The noise. We had twelve boats a day.',
      'Orla Fenwick (64) was born in Dunmore.',
    ];
    expect(wordsIn(story, read(story, 'en'))).toEqual([story[2], story[4]]);
  });

  it('leave a pull quote as it is: another printing of the answer', () => {
    const story = [
      'Interview with Orla Fenwick',
      'Did you ever sleep through an alarm?',
      'Never. My wife did.',
      'What do you miss?',
      'The noise. We had twelve boats a day.',
      '“We had twelve boats a day”',
      'And now?',
      'Now I have a garden.',
    ];
    const quotes = read(story, 'en');
    expect(quotes.map(({ kind }) => kind)).toEqual(['direct', 'direct', 'pull', 'direct']);
    expect(quotes[2]?.utterance).toBe(quotes[1]?.utterance);
    expect(quotes[2]?.speaker).toBe('Orla Fenwick');
  });

  it('are told by questions in bold, also where these do not ask', () => {
    const story = [
      'Interview with Orla Fenwick',
      'Did you ever sleep through an alarm?',
      'Never. My wife did.',
      'You have a garden now.',
      'Yes. Do you like roses?',
      'Who keeps the lock?',
      'My daughter does.',
    ];
    const text = story.join('\n\n');
    const regions = [1, 3, 5].map((i) => {
      const start = text.indexOf(story[i] ?? '');
      return { start, end: start + (story[i]?.length ?? 0), field: 'question' as const };
    });
    const quotes = findQuotes(text, { language: 'en', regions });
    expect(wordsIn(story, quotes)).toEqual([story[2], story[4], story[6]]);
  });
});

describe('answers in marks', () => {
  it.each([
    ['nl', 'Sam Tadder', 'Bakker Sam Tadder sluit zijn zaak.', 'Waarom nu?', 'Wat mist u?'],
    ['en', 'Sam Tadder', 'The baker Sam Tadder closes his shop.', 'Why now?', 'And then?'],
    ['fr', 'Luc Brun', 'Le boulanger Luc Brun ferme boutique.', 'Pourquoi ?', 'Et après ?'],
    ['de', 'Jan Kamp', 'Der Bäcker Jan Kamp schließt seinen Laden.', 'Warum?', 'Und dann?'],
  ])('%s: are the interviewee’s', (language, speaker, intro, first, second) => {
    const story = [
      intro,
      first,
      '“1984, 1985 or 1986 – who knows.”',
      second,
      '“1987, 1988, 1989 or later.”',
    ];
    const quotes = read(story, language);
    expect(quotes.map((quote) => quote.speaker)).toEqual([speaker, speaker]);
    expect(quotes.map(({ reason }) => reason?.rule)).toEqual(['interview', 'interview']);
  });

  it('stay somebody else’s where a verb says so', () => {
    const story = [
      'The baker Sam Tadder closes his shop.',
      'Why now?',
      '“My knees decide, not me.”',
      'Who is sorry?',
      '“I am,” says Ann Lee, who lives next door.',
      'And then?',
      '“Then I shall sleep until noon.”',
    ];
    expect(read(story, 'en').map(({ speaker }) => speaker)).toEqual([
      'Sam Tadder',
      'Ann Lee',
      'Sam Tadder',
    ]);
  });
});

describe('what is no interview', () => {
  it.each([
    [
      'an explainer that asks and answers itself',
      'en',
      [
        'Mayor Jo Vale raises the parking fee.',
        'What changes?',
        'The first hour stays free. After that it costs two euros.',
        'What does it mean for you?',
        'Residents keep their card. The council votes next week.',
        'When does it start?',
        'On 1 May.',
      ],
    ],
    [
      'an explainer, in Dutch',
      'nl',
      [
        'Burgemeester Els Maes verhoogt de parkeerprijs.',
        'Wat verandert er?',
        'Het eerste uur blijft gratis. Daarna betaalt u twee euro.',
        'Wat betekent dat voor u?',
        'Bewoners houden hun kaart.',
      ],
    ],
    [
      'a list of questions by customers',
      'fr',
      [
        'Luc Brun dirige le port.',
        'Puis-je rendre mon billet ?',
        'Oui, jusqu’à vendredi, au guichet.',
        'Que faut-il apporter ?',
        'La carte et le billet.',
      ],
    ],
    [
      'a column with two short questions',
      'en',
      [
        'The lock is old, and Jo Vale knows it.',
        'Why should we care?',
        'Because water does not wait. It has risen twice this year.',
        'The council should act. It has the money.',
        'It has no excuse.',
        'The river has none either.',
        'The engineers wait.',
        'The boats wait too.',
        'The town waits.',
        'The lock keeper waits.',
        'The mayor waits.',
        'The rain does not.',
        'Is it too late?',
        'No. It is not too late.',
      ],
    ],
    [
      'the dates of two events',
      'en',
      [
        'Where: Town Hall, Ghent',
        'When: Monday at noon',
        'Price: 12 euros',
        'Where: Church of St Anne',
        'When: Tuesday at noon',
      ],
    ],
    [
      'a rhetorical question',
      'de',
      ['Bürgermeister Jan Kamp zögert.', 'Warum?', 'Das Geld fehlt. Ich weiß es nicht besser.'],
    ],
  ])('%s', (_name, language, story) => {
    expect(read(story, language)).toEqual([]);
  });

  it('names before quotes in marks: they are quotes like any other', () => {
    const story = [
      'De raad stemde over de sluis.',
      'Fenwick: “Wij stemmen tegen.”',
      'Adley: “Dat is een schande voor de stad.”',
      'Fenwick: “U bent zelf een schande.”',
      'Ik heb het gezien. De zitting werd geschorst.',
    ];
    const quotes = read(story, 'nl');
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Fenwick', 'Adley', 'Fenwick']);
    expect(quotes.map(({ reason }) => reason?.rule)).toEqual(['colon', 'colon', 'colon']);
  });
});

describe('what stands around the answers', () => {
  const headline = '“Ik slaap op de dijk”';
  const page = [
    headline,
    'Dijkwachter Merel Ooststroom kampeert sinds dinsdag bij Zandhove. Een gesprek.',
    'Waarom slaapt u op de dijk?',
    'Omdat niemand de brieven leest die ik schrijf.',
    'Wat wilt u van de gemeente?',
    'Dat iemand komt kijken. Ik zet koffie.',
    'Burgemeester Idris Boon wil niet reageren. “Wij volgen de procedure”, zei zijn woordvoerder.',
  ];
  const quotes = findQuotes(page.join('\n\n'), {
    language: 'nl',
    regions: [{ start: 0, end: headline.length, field: 'headline' }],
  });

  it('leaves to the journalist the paragraph that quotes somebody else', () => {
    expect(wordsIn(page, quotes)).toEqual([
      'Ik slaap op de dijk',
      'Omdat niemand de brieven leest die ik schrijf.',
      'Dat iemand komt kijken. Ik zet koffie.',
      'Wij volgen de procedure',
    ]);
    expect(quotes.at(-1)?.speaker).toBe('zijn woordvoerder');
  });

  it('gives the headline, as a guess, to whoever is interviewed', () => {
    expect(quotes[0]).toMatchObject({
      kind: 'headline',
      speaker: 'Merel Ooststroom',
      confidence: 'guess',
      reason: { rule: 'interview' },
    });
  });
});
