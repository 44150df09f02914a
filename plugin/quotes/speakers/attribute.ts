/** Gives each quote its speaker: by the cue beside it, else by the rules for quotes without one. */
import { isQuoteKind } from '../../model/reading';
import type { Attribution } from '../cues/cue';
import { type Scene, findImplicit, speakingOf } from './implicit';
import { findIncise } from '../cues/incise';
import { Flag, PERSON_NOUN, VERB } from '../words/flags';
import type { Lexicon } from '../words/lexicon';
import { intervieweeOf, namedByInitials } from '../turns/interviewee';
import { item } from '../items';
import type { Paragraph } from '../words/paragraph';
import { Presented } from './presented';
import type { Statement } from '../statement';
import { pronounAt, togetherAt, togetherBefore } from './together';
import { has } from '../words/tokens';
import type { Voice } from './voice';
import type { Voices } from './voices';
import { isPlain } from '../words/words';

/** Decides, in the order of the text, who speaks each quote; a decision helps the next one. */
export function attribute(
  text: string,
  paragraphs: readonly Paragraph[],
  statements: readonly Statement[],
  voices: Voices,
  lexicon: Lexicon,
): void {
  let lastHere: Statement | null = null;
  let lastBefore: Statement | null = null;
  let other: Statement | null = null;
  let paragraph = -1;
  const interviewee = intervieweeOf(paragraphs, voices);
  const presented = new Presented(text, paragraphs, voices, lexicon);
  const groups = new Map<string, Voice>();
  for (let i = 0; i < statements.length; i++) {
    const statement = item(statements, i);
    if (statement.paragraph !== paragraph) {
      const here = item(paragraphs, statement.paragraph);
      const near: boolean =
        lastHere !== null &&
        statement.paragraph - lastHere.paragraph <= 1 &&
        !here.apart &&
        item(paragraphs, lastHere.paragraph).field === here.field;
      lastBefore = near ? lastHere : null;
      if (!near) other = null;
      lastHere = null;
      paragraph = statement.paragraph;
    }
    if (!isQuoteKind(statement.kind)) continue;
    const next = statements[i + 1];
    const scene: Scene = {
      paragraphs,
      voices,
      lexicon,
      interviewee,
      presented,
      groups,
      lastHere,
      lastBefore,
      other,
      next,
    };
    speak(text, scene, statement);
    if (!statement.voice && interviewee && statement.kind === 'headline')
      Object.assign(statement, { ...interviewee, rule: 'interview', strength: 1 });
    statement.goesOn =
      statement.voice !== null && (lastHere ?? lastBefore)?.voice === statement.voice;
    if (!statement.voice) continue;
    const last = lastHere ?? lastBefore;
    if (last && last.voice !== statement.voice) other = last;
    lastHere = statement;
  }
  joinContinued(statements);
  // Each entry of a live blog stands for itself.
  if (!paragraphs.some(({ apart }) => apart)) onlyVoice(statements);
}

/** Where one person alone is heard, whole sentences that nobody claims are that person's. */
function onlyVoice(statements: readonly Statement[]): void {
  const heard = statements.filter(
    ({ voice, strength }) => voice && voice.person >= 0 && strength > 1,
  );
  const first = heard[0];
  if (!first || heard.some(({ voice }) => voice !== first.voice)) return;
  for (const statement of statements) {
    if (statement.voice || statement.kind !== 'direct') continue;
    // A line of a dialogue answers somebody.
    if (statement.marked.turn !== undefined) continue;
    statement.voice = first.voice;
    statement.rule = 'only-voice';
    statement.printed = first.printed;
    statement.strength = 1;
  }
}

/** A quote that runs over paragraphs is one: where the last of them names the speaker, the first ones have it too. */
function joinContinued(statements: readonly Statement[]): void {
  for (let i = statements.length - 1; i > 0; i--) {
    const later = item(statements, i);
    const earlier = item(statements, i - 1);
    if (!later.marked.continued || !later.cue || earlier.cue || !isQuoteKind(earlier.kind))
      continue;
    earlier.voice = later.voice;
    earlier.rule = 'continued';
    earlier.printed = later.printed;
    earlier.strength = later.strength;
    later.group = earlier.group;
  }
  for (let i = 1; i < statements.length; i++) {
    const [earlier, later] = [item(statements, i - 1), item(statements, i)];
    if (later.marked.continued && later.voice === earlier.voice) later.group = earlier.group;
  }
}

/** An incise needs words around it. */
const INCISED = 5;

function speak(text: string, scene: Scene, statement: Statement): void {
  if (answers(scene, statement)) return;
  const { paragraphs, voices, lexicon, lastHere } = scene;
  const incises =
    statement.cue === null &&
    statement.shape.words >= INCISED &&
    statement.marked.turn === undefined;
  const incise = incises ? findIncise(text, statement.marked, lexicon) : null;
  if (incise) {
    statement.rule = 'cue-inside';
    statement.incise = incise;
    statement.strength = 3;
    statement.voice = incise.name
      ? voices.byName(incise.name)
      : voices.antecedentAt(
          statement.paragraph,
          statement.marked.start,
          lexicon.pronoun(incise.pronoun),
          speakingOf(lastHere, paragraphs),
        );
    if (statement.voice) return;
  }
  const { cue } = statement;
  if (cue) {
    const found = item(item(paragraphs, statement.paragraph).chunks.list, cue.chunk);
    const voice =
      found.kind === 'pronoun'
        ? voices.antecedent(statement.paragraph, found, speakingOf(lastHere, paragraphs))
        : voices.voiceOf(statement.paragraph, cue.chunk);
    if (
      cue.strength === 1 &&
      !voices.canSpeak(statement.paragraph, cue.chunk) &&
      implicit(scene, statement)
    )
      return;
    statement.rule = cue.rule;
    statement.printed = { paragraph: statement.paragraph, chunk: cue.chunk };
    statement.strength = cue.strength;
    const certain = voice !== null && voice.person > 0;
    if (
      cue.rule === 'colon' &&
      cue.strength === 1 &&
      !(
        voices.canSpeak(statement.paragraph, cue.chunk) &&
        (certain || statement.kind !== 'headline')
      )
    ) {
      statement.rule = null;
      statement.cue = null;
      statement.printed = null;
      return;
    }
    statement.voice = voice ?? voices.asPrinted(statement.paragraph, cue.chunk);
    const document = (found.flags & Flag.Document) !== 0 && (found.flags & PERSON_NOUN) === 0;
    // It is there in the report: “…”. The letter reads: “…”.
    const reads = statement.kind === 'direct' && cue.rule === 'cue-before';
    if (
      document &&
      voice?.described &&
      cue.rule !== 'according-to' &&
      (found.prepositional || reads)
    )
      statement.rule = 'document';
    whoElse(text, scene, statement, cue);
    if (statement.marked.open) return;
    statement.rule = 'interview';
    statement.voice = namedByInitials(voices, statement.voice.name) ?? statement.voice;
    return;
  }
  implicit(scene, statement);
}

/** In an interview: the answers that no name stands before, and what a question recalls. */
function answers(
  { paragraphs, lexicon, interviewee, ...scene }: Scene,
  statement: Statement,
): boolean {
  const { part, tokens, chunks } = item(paragraphs, statement.paragraph);
  if (part === null) return false;
  const speaker = chunks.list[statement.cue?.chunk ?? -1];
  const word = tokens[speaker?.from ?? 0]?.word ?? '';
  const you = speaker?.kind === 'pronoun' && lexicon.secondPerson.has(word);
  if (you || lexicon.answeringLabels.has(word)) statement.cue = null;
  if (statement.cue) return false;
  const last = scene.lastHere ?? scene.lastBefore;
  const { turn } = statement.marked;
  const goesOn = turn !== undefined && last?.marked.turn === turn;
  const from = goesOn ? last : interviewee && { ...interviewee, strength: 1 };
  if (!from?.voice || (scene.lastHere && scene.lastHere.voice !== from.voice)) return false;
  statement.voice = from.voice;
  statement.rule = 'interview';
  statement.printed = from.printed;
  statement.strength = from.strength;
  return true;
}

/** Whom the phrase beside a quote stands for, where it is a description, or the first of several. */
function whoElse(
  text: string,
  scene: Scene,
  statement: Statement,
  { chunk, cueFrom }: Attribution,
): void {
  const { paragraphs, voices, lexicon, presented, groups } = scene;
  const p = statement.paragraph;
  const { tokens, chunks } = item(paragraphs, p);
  const found = item(chunks.list, chunk);
  if (found.kind === 'description') {
    // Der 47-Jährige: whoever the text is about, as a pronoun would be.
    const aged =
      /^\d/u.test(item(tokens, found.to - 1).word) && (found.determiner & Flag.Definite) !== 0;
    const known = presented.find(p, chunk) ?? (aged ? findImplicit(scene, statement)?.voice : null);
    if (!known) return;
    statement.voice = known;
    statement.strength = Math.min(2, statement.strength);
    return;
  }
  let place = { paragraph: p, from: chunk, to: chunk };
  if (found.kind === 'pronoun') {
    const pronoun = pronounAt(tokens, found.from, lexicon);
    const list =
      pronoun?.plural && pronoun.person ? togetherBefore(paragraphs, p, found.from) : null;
    if (!list) return;
    place = list;
  } else {
    const list = togetherAt(item(paragraphs, p), chunk);
    if (!list) return;
    const next = tokens[item(chunks.list, list[1]).fullTo];
    // Said X and Y nodded.
    if (cueFrom < found.from && next && (isPlain(next) || has(next, VERB | Flag.Auxiliary))) return;
    place = { paragraph: p, from: list[0], to: list[1] };
    statement.printed = { paragraph: p, chunk: list[0], last: list[1] };
  }
  const there = item(paragraphs, place.paragraph);
  const first = item(there.chunks.list, place.from);
  const last = item(there.chunks.list, place.to);
  const name = text.slice(
    item(there.tokens, first.nameFrom).start,
    item(there.tokens, last.nameTo - 1).end,
  );
  const voice = groups.get(name) ?? {
    ...voices.asPrinted(place.paragraph, place.from),
    name,
    person: 1,
    anchored: true,
    plural: true,
  };
  groups.set(name, voice);
  statement.voice = voice;
}

/** Asks the rules for quotes that nothing beside them attributes. */
function implicit(scene: Scene, statement: Statement): boolean {
  const proposal = findImplicit(scene, statement);
  if (!proposal) return false;
  statement.voice = proposal.voice;
  statement.rule = proposal.rule;
  statement.printed = proposal.printed;
  statement.strength = proposal.strength;
  if (proposal.rule !== statement.cue?.rule) statement.cue = null;
  if (proposal.joins)
    statement.group = (scene.lastHere ?? scene.lastBefore)?.group ?? statement.group;
  return true;
}
