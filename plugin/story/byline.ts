/** Who wrote it, and when the page appeared: the lines between headline and text. */
import type { Span, TextSpan } from '../model/reading';
import { findDate } from './dates';
import type { Line } from './lines';
import { phrases, wordsOf } from './phrases';
import type { Word } from './phrases';

const bylineOpenings = phrases(
  'by|written by|reported by|report by|text by|text|words by|words|story by|author|authors|from our correspondent|posted by|published by',
  'par|écrit par|rédigé par|texte|texte de|auteur|auteurs|un article de|de notre correspondant|de notre correspondante|publié par|posté par|propos recueillis par|une enquête de',
  'door|geschreven door|tekst|auteur|van onze redacteur|van onze redactrice|van onze verslaggever|van onze verslaggeefster|van onze correspondent|van onze redactie|een verslag van|geplaatst door',
  'von|geschrieben von|verfasst von|text|autor|autorin|autoren|ein bericht von|aus|von unserer korrespondentin|von unserem korrespondenten|veröffentlicht von|erstellt von',
);

const newsrooms = phrases(
  '(by/) our newsroom|newsroom|newsdesk|editorial team|editorial staff|staff writer|staff reporter|our correspondent|our reporter',
  '(par/de/) (la/notre/) rédaction (avec agences/)|avec agences',
  '(door/van/) (de/onze/) redactie (binnenland/buitenland/)',
  '(von/) (die/der/unsere/unserer/) redaktion|red',
);

const dateOpenings = phrases(
  'published|published on|published at|posted|posted on|updated|updated on|last updated|last updated on|last modified|first published|date|on',
  'publié|publié le|publiée le|publication|posté le|mis à jour|mis à jour le|mise à jour|mise à jour le|modifié le|dernière mise à jour|dernière mise à jour le|créé le|date|le',
  'gepubliceerd|gepubliceerd op|geplaatst op|geplaatst|bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatst bijgewerkt op|laatste update|aangepast op|datum|op|geüpdatet',
  'veröffentlicht|veröffentlicht am|erstellt|erstellt am|aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|stand|geändert am|datum|am|vom',
);

const photoLabels = phrases(
  'photo|photos|photo by|image|images|picture|pictures|photograph|photo credit|image credit|getty images|file photo|illustration',
  'photo|photos|image|images|crédit photo|crédits photo|illustration|photo d’illustration|photo prétexte',
  'foto|foto’s|beeld|archieffoto|archiefbeeld|illustratie|illustratiebeeld|fotograaf',
  'foto|fotos|bild|bilder|archivbild|archivfoto|symbolbild|symbolfoto|fotograf|bildquelle',
);

/**
 * The byline in a line: "By Ana Sá", "Door onze redactie", "Ana Sá | 21 November 2023", or the end of
 * "Publié le 15 février par Ana Sá"; without its date. `marked` where the page's markup says that it
 * is one. Ask it only of lines that stand before the text or behind it, where no sentence has that shape.
 */
export const bylineIn = (line: Line, marked = false): TextSpan | null => {
  if (line.text.length > 140 || line.words > 20 || /[!?:”"»]$/u.test(line.text)) return null;
  const date = findDate(line.text);
  const end = date && date.start > 0 ? date.start : line.text.length;
  const words = line.tokens;
  const keys = line.keys;
  const from = opensByline(line, words, keys);
  const alone = isNameAlone(line.text.slice(0, end), date !== null);
  if (from === null && !newsrooms.has(line.key) && !alone && !marked) return null;
  const start = from ?? 0;
  const until = end > start ? end : line.text.length;
  const printed = line.text.slice(start, until).replace(/[\s,|•·–—(-]+$/u, '');
  if (!printed) return null;
  return { start: line.start + start, end: line.start + start + printed.length, text: printed };
};

/** Where "by NAME" begins: at the start of the line, or behind the date of a line that says when it was published. */
const opensByline = (
  line: Line,
  words: readonly Word[],
  keys: readonly string[],
): number | null => {
  const dated = dateOpenings.beginning(keys) > 0 && findDate(line.text) !== null;
  const places = dated ? keys.map((_, i) => i) : [0];
  for (const at of places) {
    const taken = bylineOpenings.beginning(keys, at);
    const next = words[at + taken];
    if (!taken || !next) continue;
    const name = newsrooms.beginning(keys, at + taken) > 0 || isName(line.text, next);
    if (name && !/\p{Ll}{3}\.$/u.test(line.text)) return words[at]?.start ?? 0;
  }
  return null;
};

/**
 * A line that only says when the page was published, or whose photo it shows. A date is believed at
 * the edge of the story alone; inside it, it may be what the story is about.
 */
export const isPageInformation = (line: Line, edge: boolean): boolean => {
  if (line.text.length > 140) return false;
  const { keys } = line;
  const date = edge ? findDate(line.text) : null;
  if (date && (dateOpenings.beginning(keys) > 0 || isMost(line, date))) {
    return !/\p{Ll}{3}\.$/u.test(line.text);
  }
  return isPhotoCredit(line, keys);
};

/** "Photo: Belga", "© Getty Images": a name and no sentence. */
const isPhotoCredit = (line: Line, keys: readonly string[]): boolean => {
  if (line.words > 8 || /\p{Ll}{2}\.$/u.test(line.text)) return false;
  if (/^(?:©|\(c\))/iu.test(line.text)) return true;
  const taken = photoLabels.beginning(keys);
  return taken > 0 && taken < keys.length && /^[^:©]{3,24}[:©]/u.test(line.text);
};

/** "Photo: The mayor at the harbour on Monday." is a caption: it stands in the story and is no part of the body's voice. */
export const isCaption = (line: Line): boolean => {
  const colon = line.text.slice(0, 28).search(/[:©]/u);
  if (colon < 0) return false;
  return photoLabels.has(
    wordsOf(line.text, 0, colon)
      .map((word) => word.key)
      .join(' '),
  );
};

const isMost = (line: Line, date: Span): boolean => {
  const around = line.text.slice(0, date.start) + line.text.slice(date.end);
  return wordsOf(around).length <= 4 && line.words <= 10;
};

const isName = (text: string, word: Span): boolean => /\p{Lu}/u.test(text[word.start] ?? '');

/** Two to four words, the first and last in capitals, and a separator before the date: "Ana Sá |". */
const isNameAlone = (text: string, dated: boolean): boolean =>
  dated &&
  /^\p{Lu}[\p{L}'’.-]+(?:\s[\p{L}'’.-]+){0,2}\s\p{Lu}[\p{L}'’-]+\s*[,|•·–—-]\s*$/u.test(text);
