/** The quote's words on one page: verified, altered, missing, or to be pointed out. */
import { useState } from 'react';
import { Box, Flex, Link, TextButton } from '@strapi/design-system';
import { ReferenceModal } from '../../components/page-form';
import { ChangeBadges, SideBySide, WordDiff } from '../../components/word-diff';
import { useIntl } from 'react-intl';
import { useText } from '../../hooks/use-text';
import { sayLanguage } from '../../components/reference/say';
import type { Span } from '../../../../plugin/model/reading';
import { isSameLanguage } from '../../../../plugin/text/language-tag';
import type { TranslationDoubt } from '../../../../plugin/model/wording';
import { Doubts, Note } from './notes';
import type { PageWordsStateProps } from './page-card-props';
import { Passages } from './passages';
import { usePassages } from './use-passages';
import { comparedWords } from './quote-words';
import { TypedWording } from './typed-wording';

export const PageWordsState = (props: PageWordsStateProps) => {
  const { page, check, linked, story } = props;
  const text = useText();
  const [isChoosing, setChoosing] = useState(false);
  // Words of a decision are not held against the page before they are saved.
  const said = linked?.stored ? null : (linked?.wording ?? null);

  if (!page.hasText) return <NoWords {...props} />;
  if (!check) return <Note>{text('original.checking')}</Note>;
  const passage = check.passages.find(({ wording }) => wording === said);
  const isOpen = !said && check.match === 'unchecked';

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {said ? (
        <Translation {...props} wording={said} doubts={passage?.doubts ?? []} />
      ) : (
        <Checked {...props} />
      )}
      {isOpen || isChoosing ? (
        <PointOut
          {...props}
          onDone={() => {
            setChoosing(false);
          }}
        />
      ) : story.mayCite && check.match !== 'verified' ? (
        <Box>
          <TextButton
            onClick={() => {
              setChoosing(true);
            }}
          >
            {text('original.point-out')}
          </TextButton>
        </Box>
      ) : null}
    </Flex>
  );
};

/** What the server has found, said and shown. */
const Checked = (props: PageWordsStateProps) => {
  const { page, words, check, name } = props;
  const text = useText();
  if (!check) return null;
  const { match, wording, comparison, doubts, deepLink, why } = check;
  switch (match) {
    case 'verified':
      return (
        <Flex direction="column" alignItems="stretch" gap={2}>
          {comparison ? (
            <>
              <Note>{text('original.verified', { name })}</Note>
              <ChangeBadges changes={comparison.changes} />
            </>
          ) : wording ? (
            <Translation {...props} wording={wording} doubts={doubts} />
          ) : null}
          <SaidIn {...props} />
          <DeepLink href={deepLink} />
        </Flex>
      );
    case 'altered':
      return (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Note>{text('original.altered', { name })}</Note>
          {comparison && wording ? (
            <WordDiff
              comparison={comparison}
              original={wording}
              printed={comparedWords(words, check, page.language)}
              language={page.language}
              originalLabel={text('diff.theirs-at', { outlet: name })}
            />
          ) : null}
          <DeepLink href={deepLink} />
        </Flex>
      );
    case 'missing':
      return <Note>{text('original.missing', { name })}</Note>;
    case 'unchecked':
      return why && why !== 'no-text' ? <Note>{text(`original.why.${why}`, { name })}</Note> : null;
  }
};

/** The language in which the page says that they were spoken, where it is not the page's own. */
const SaidIn = ({ page, check, name }: PageWordsStateProps) => {
  const text = useText();
  const { locale } = useIntl();
  if (!check?.saidIn || isSameLanguage(check.saidIn, page.language)) return null;
  return (
    <Note>{text('original.said-in', { name, language: sayLanguage(check.saidIn, locale) })}</Note>
  );
};

/** Opens the page at the quote. */
const DeepLink = ({ href }: { href: string | null }) => {
  const text = useText();
  return href ? (
    <Box>
      <Link href={href} target="_blank" rel="noreferrer" isExternal>
        {text('references.deep-link')}
      </Link>
    </Box>
  ) : null;
};

/** Words that cannot be compared one by one: side by side, and what did not survive the translation. */
const Translation = ({
  page,
  words,
  name,
  wording,
  doubts,
}: PageWordsStateProps & { wording: string; doubts: readonly TranslationDoubt[] }) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Note>{text('original.translation', { name })}</Note>
      <SideBySide
        ours={words.text}
        ourLabel={text('diff.ours')}
        ourLanguage={words.language}
        theirs={wording}
        theirLabel={text('diff.theirs-at', { outlet: name })}
        theirLanguage={page.language}
      />
      <Doubts doubts={doubts} />
    </Flex>
  );
};

/** A person says where the words stand: one of the passages that may be them, or other words. */
const PointOut = (props: PageWordsStateProps & { onDone: () => void }) => {
  const { name, story, onLinkWords, onDone } = props;
  const text = useText();
  const { passages, isLoading } = usePassages(props);
  const [isTyping, setTyping] = useState(false);
  if (!story.mayCite) return null;
  const take = (wording: string, spans?: Span[]) => {
    onLinkWords(wording, spans);
    onDone();
  };
  if (isLoading) return <Note>{text('original.checking')}</Note>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {passages.length ? <Passages {...props} passages={passages} onTake={take} /> : null}
      {isTyping || !passages.length ? (
        <TypedWording {...props} onTake={take} />
      ) : (
        <Box>
          <TextButton
            onClick={() => {
              setTyping(true);
            }}
          >
            {text('original.typed', { name })}
          </TextButton>
        </Box>
      )}
    </Flex>
  );
};

/** The page's words are not on record: they are read or pasted first. */
const NoWords = ({ page, name, story }: PageWordsStateProps) => {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <Flex gap={2} wrap="wrap">
      <Note>{text('original.no-words', { name })}</Note>
      {story.mayEditPages ? (
        <TextButton
          onClick={() => {
            setOpen(true);
          }}
        >
          {text('chain.give-words')}
        </TextButton>
      ) : null}
      {isOpen ? (
        <ReferenceModal
          documentId={page.documentId}
          onSaved={() => {
            setOpen(false);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      ) : null}
    </Flex>
  );
};
