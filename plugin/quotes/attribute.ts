/** Gives each quote its speaker: by the cue beside it, else by the rules for quotes without one. */
import { type Scene, findImplicit, speakingOf } from './implicit';
import { findIncise } from './incise';
import { item } from './items';
import type { Lexicon } from './lexicon';
import type { Paragraph } from './paragraph';
import { type Statement, isQuote } from './statement';
import type { Voices } from './voices';

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
  let paragraph = -1;
  for (const statement of statements) {
    if (statement.paragraph !== paragraph) {
      const near: boolean =
        lastHere !== null &&
        statement.paragraph - lastHere.paragraph <= 1 &&
        item(paragraphs, lastHere.paragraph).field === item(paragraphs, statement.paragraph).field;
      lastBefore = near ? lastHere : null;
      lastHere = null;
      paragraph = statement.paragraph;
    }
    if (!isQuote(statement.kind)) continue;
    const scene: Scene = { paragraphs, voices, lexicon, lastHere, lastBefore };
    speak(text, scene, statement);
    statement.goesOn =
      statement.voice !== null && (lastHere ?? lastBefore)?.voice === statement.voice;
    if (statement.voice) lastHere = statement;
  }
  joinContinued(statements);
  onlyVoice(statements);
}

/** Where one person alone is heard, whole sentences that nobody claims are that person's. */
function onlyVoice(statements: readonly Statement[]): void {
  const heard = statements.filter(
    ({ voice, strength }) => voice && voice.person >= 0 && strength > 1,
  );
  const first = heard[0];
  if (heard.length < 2 || heard.some(({ voice }) => voice !== first?.voice)) return;
  for (const statement of statements) {
    if (statement.voice || statement.kind !== 'direct') continue;
    statement.voice = first?.voice ?? null;
    statement.rule = 'only-voice';
    statement.printed = first?.printed ?? null;
    statement.strength = 1;
  }
}

/** A quote that runs over paragraphs is one: where the last of them names the speaker, the first ones have it too. */
function joinContinued(statements: readonly Statement[]): void {
  for (let i = statements.length - 1; i > 0; i--) {
    const later = item(statements, i);
    const earlier = item(statements, i - 1);
    if (!later.marked.continued || !later.cue || earlier.cue || !isQuote(earlier.kind)) continue;
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
  const { paragraphs, voices, lexicon, lastHere } = scene;
  const incises = lexicon.language.incises && statement.shape.words >= INCISED;
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
          incise.pronoun,
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
    return;
  }
  implicit(scene, statement);
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
