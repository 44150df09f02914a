/** Where the story comes from: the outlets that it went through, the original first, and the page at each. */
import type { ChangeEvent } from 'react';
import {
  Badge,
  Box,
  Button,
  DatePicker,
  Field,
  Flex,
  IconButton,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { ArrowDown, ArrowUp, Plus, Trash } from '@strapi/icons';
import { SourcePicker } from '../../components/source-picker';
import { useText } from '../../hooks/use-text';
import { changeLink, moveLink } from './chain';
import { dayOf, localDay } from './days';
import type { FieldErrors } from './field-errors';
import type { StoryTexts } from './fields';
import { isRecord } from './names';
import { Section } from './section';
import type { ChainLink, ImportSession } from './session';
import { SourceState } from './source-state';
import { TextOf } from './story-section';
import type { Review } from './use-review';
import { useErrorAt } from './use-say-error';
import type { ChangeSession } from './use-session';

export interface ChainSectionProps {
  session: ImportSession;
  texts: StoryTexts;
  chain: readonly ChainLink[];
  review: Review;
  errors: FieldErrors;
  onChange: ChangeSession;
}

export const ChainSection = ({
  session,
  texts,
  chain,
  review,
  errors,
  onChange,
}: ChainSectionProps) => {
  const text = useText();
  const errorAt = useErrorAt(errors);
  const setChain = (next: ChainLink[]) => {
    onChange({ chain: next });
  };

  return (
    <Section
      title={text('import.origin.title')}
      action={
        <Button
          size="S"
          variant="secondary"
          startIcon={<Plus />}
          onClick={() => {
            const id = `added-${Date.now().toString(36)}`;
            setChain([...chain, { id, outlet: { name: '' }, url: '', publishedOn: '' }]);
          }}
        >
          {text('import.origin.add')}
        </Button>
      }
    >
      {chain.length ? null : (
        <Typography textColor="neutral600">{text('import.origin.none')}</Typography>
      )}
      <Flex
        tag="ol"
        direction="column"
        alignItems="stretch"
        gap={3}
        aria-label={text('import.origin.title')}
      >
        {chain.map((link, place) => (
          <Link key={link.id} {...{ link, place, chain, review, errors, setChain }} />
        ))}
        <Box tag="li" padding={3} background="neutral100" hasRadius>
          <Typography fontWeight="bold">{text('import.origin.this-story')}</Typography>
          <Typography textColor="neutral600">
            {texts.headline ? ` · ${texts.headline}` : ''}
          </Typography>
        </Box>
      </Flex>
      {chain.length ? (
        <TextOf
          name="originalHeadline"
          label={text('import.origin.headline')}
          hint={text('import.origin.headline-hint')}
          value={texts.originalHeadline}
          edited={session.edits.originalHeadline !== undefined}
          error={errorAt(`references.${chain.length - 1}.headline`)}
          onChange={(originalHeadline) => {
            onChange(({ edits }) => ({ edits: { ...edits, originalHeadline } }));
          }}
        />
      ) : null}
    </Section>
  );
};

interface LinkProps {
  link: ChainLink;
  place: number;
  chain: readonly ChainLink[];
  review: Review;
  errors: FieldErrors;
  setChain: (chain: ChainLink[]) => void;
}

const Link = ({ link, place, chain, review, errors, setChain }: LinkProps) => {
  const text = useText();
  const errorAt = useErrorAt(errors);
  const source = review.meaning(link.outlet, 'outlet');
  const record = source.state === 'on-record' ? source.source : null;
  const printed = isRecord(link.outlet) ? null : link.outlet.name;
  const name =
    record?.name ?? (printed === null || printed === '' ? text('import.origin.unnamed') : printed);
  const path = `references.${place}`;
  const set = (change: Partial<ChainLink>) => {
    setChain(changeLink(chain, link.id, change));
  };

  return (
    <Box
      tag="li"
      aria-label={text('import.origin.outlet', { place: place + 1 })}
      padding={3}
      borderColor="neutral200"
      hasRadius
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex justifyContent="space-between" gap={2}>
          <Flex gap={2} wrap="wrap">
            <Badge>{text(place === 0 ? 'import.origin.original' : 'import.origin.relay')}</Badge>
            <Typography fontWeight="bold">{name}</Typography>
            {printed === '' ? null : <SourceState source={source} />}
          </Flex>
          <Flex gap={1}>
            <IconButton
              variant="ghost"
              label={text('import.origin.up', { name })}
              disabled={place === 0}
              onClick={() => {
                setChain(moveLink(chain, link.id, -1));
              }}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              variant="ghost"
              label={text('import.origin.down', { name })}
              disabled={place === chain.length - 1}
              onClick={() => {
                setChain(moveLink(chain, link.id, 1));
              }}
            >
              <ArrowDown />
            </IconButton>
            <IconButton
              variant="ghost"
              label={text('import.origin.remove', { name })}
              onClick={() => {
                setChain(chain.filter(({ id }) => id !== link.id));
              }}
            >
              <Trash />
            </IconButton>
          </Flex>
        </Flex>
        <SourcePicker
          label={text('import.origin.outlet', { place: place + 1 })}
          name={`outlet-${link.id}`}
          value={record}
          suggestedName={printed}
          suggestedKind="outlet"
          suggestions={source.state === 'unclear' ? source.among : []}
          hint={source.state === 'new' && printed ? text('import.origin.made') : undefined}
          error={errorAt(`${path}.outlet`)}
          onChange={(chosen) => {
            set({ outlet: chosen ?? { name: printed ?? '' } });
          }}
        />
        <Flex gap={3} alignItems="flex-start" wrap="wrap">
          <Box flex="2 1 18rem" minWidth="0">
            <Field.Root
              name={`url-${link.id}`}
              error={errorAt(`${path}.url`)}
              hint={link.url.trim() ? undefined : text('import.origin.url-missing')}
            >
              <Field.Label>{text('import.origin.url')}</Field.Label>
              <TextInput
                type="url"
                placeholder="https://"
                value={link.url}
                onChange={(event: ChangeEvent<HTMLInputElement>) => {
                  set({ url: event.target.value });
                }}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Box>
          <Box flex="1 1 12rem" minWidth="0">
            <Field.Root name={`published-${link.id}`} error={errorAt(`${path}.publishedOn`)}>
              <Field.Label>{text('import.origin.published')}</Field.Label>
              <DatePicker
                value={localDay(link.publishedOn)}
                onChange={(date) => {
                  set({ publishedOn: date ? dayOf(date) : '' });
                }}
                onClear={() => {
                  set({ publishedOn: '' });
                }}
              />
              <Field.Error />
            </Field.Root>
          </Box>
        </Flex>
      </Flex>
    </Box>
  );
};
