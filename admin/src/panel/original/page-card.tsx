/** One page in the section "Original": how the quote's words stand there, and its link to it. */
import {
  Badge,
  Box,
  Button,
  Field,
  Flex,
  Link,
  SingleSelect,
  SingleSelectOption,
  TextButton,
  Typography,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useErrorText } from '../../hooks/use-error-text';
import { useText } from '../../hooks/use-text';
import { MatchBadge } from '../../components/reference/badges';
import { sayLanguage } from '../../components/reference/say';
import { citationRoles } from '../../../../plugin/model/citation';
import { unsavedMatch, withRole } from './citations';
import type { LinkedPage } from './citations';
import type { PageCardProps } from './page-card-props';
import { PageWordsState } from './page-words-state';
import { isDecided, isInOtherLanguage } from './quote-words';

export const PageCard = (props: PageCardProps) => {
  const { page, check, links, role, story } = props;
  const text = useText();
  const linked = links.linked.find(({ reference }) => reference === page.documentId) ?? null;
  const name = page.outlet?.name ?? text('chain.unnamed');

  return (
    <Box
      role="group"
      aria-label={name}
      padding={4}
      borderColor={linked ? 'primary200' : 'neutral200'}
      background="neutral0"
      hasRadius
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Head {...props} name={name} linked={linked} />
        <PageWordsState
          {...props}
          name={name}
          linked={linked}
          onLinkWords={(wording, spans) => {
            const reference = page.documentId;
            const found = { wording, ...(spans ? { spans } : {}) };
            void links.link({ reference, role: linked?.role ?? role, ...found });
          }}
        />
        {story.mayCite ? (
          <Acts {...props} name={name} linked={linked} />
        ) : linked || !check ? null : (
          <Typography variant="pi" textColor="neutral600">
            {text('original.may-not-cite')}
          </Typography>
        )}
      </Flex>
    </Box>
  );
};

type PartProps = PageCardProps & { name: string; linked: LinkedPage | null };

const Head = ({ page, isOriginal, words, check, name, linked }: PartProps) => {
  const text = useText();
  const intl = useIntl();
  const said = linked?.draft ? linked.wording : null;
  const match = said ? unsavedMatch(said, check) : check?.match;
  const beside = [
    page.language ? sayLanguage(page.language, intl.locale) : null,
    page.publishedOn
      ? intl.formatDate(`${page.publishedOn}T12:00:00`, { dateStyle: 'medium' })
      : null,
  ].filter(Boolean);
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Flex gap={2} wrap="wrap">
          {isOriginal === null ? null : (
            <Badge size="S" variant={isOriginal ? 'success' : 'neutral'}>
              {text(isOriginal ? 'chain.role.original' : 'chain.role.relay')}
            </Badge>
          )}
          <Typography fontWeight="bold">{name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {beside.join(' · ')}
          </Typography>
        </Flex>
        <Flex gap={1}>
          <Badge size="S" variant={linked ? 'primary' : 'neutral'}>
            {text(linked ? 'original.linked' : 'original.not-linked')}
          </Badge>
          {match ? (
            <MatchBadge match={match} isPassage={isInOtherLanguage(words, page.language)} />
          ) : null}
        </Flex>
      </Flex>
      {page.headline && page.url ? (
        <Link href={page.url} target="_blank" rel="noreferrer" isExternal>
          {page.headline}
        </Link>
      ) : (
        <Typography variant="pi">
          {page.headline ?? page.url ?? text('chain.page-missing')}
        </Typography>
      )}
    </Flex>
  );
};

/** Link, role, unlink, and the same page for every quote. */
const Acts = ({ page, role, quoteKey, links, name, linked, story, onSaid }: PartProps) => {
  const text = useText();
  const errorText = useErrorText();
  const reference = page.documentId;

  const citeAll = () => {
    const citation = { reference, role: linked?.role ?? role };
    story
      .citeAll(citation)
      .then((others) => {
        if (links.isDraft && !linked) void links.link(citation);
        // The form's own quote is among the others once its decision stands in the article.
        const count = links.isDraft && !isDecided(quoteKey) ? others + 1 : others;
        onSaid(text('original.said.all', { count, name }));
      })
      .catch((error: unknown) => {
        onSaid(errorText(error));
      });
  };

  return (
    <Flex gap={3} wrap="wrap" alignItems={linked ? 'flex-end' : 'center'}>
      {linked ? (
        <>
          <Box minWidth="16rem">
            <Field.Root name={`role-${reference}`}>
              <Field.Label>{text('original.role', { name })}</Field.Label>
              <SingleSelect
                size="S"
                value={linked.role}
                disabled={links.isBusy}
                onChange={(value) => {
                  const chosen = citationRoles.find((known) => known === value);
                  if (chosen) void links.link(withRole(linked, chosen));
                }}
              >
                {citationRoles.map((known) => (
                  <SingleSelectOption key={known} value={known}>
                    {text(`references.role.${known}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          </Box>
          <TextButton
            disabled={links.isBusy}
            onClick={() => {
              void links.unlink(linked).then((isDone) => {
                if (isDone) onSaid(text('original.said.unlinked', { name }));
              });
            }}
          >
            {text('original.unlink')}
          </TextButton>
        </>
      ) : (
        <Button
          size="S"
          variant="secondary"
          loading={links.isBusy}
          onClick={() => {
            void links.link({ reference, role }).then((isDone) => {
              if (isDone) onSaid(text('original.said.linked', { name }));
            });
          }}
        >
          {text('original.link')}
        </Button>
      )}
      <TextButton disabled={links.isBusy} onClick={citeAll}>
        {text('original.all')}
      </TextButton>
    </Flex>
  );
};
