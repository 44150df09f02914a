/** What the Origin panel shows: the strip, what is not as it ought to be, and the forms that it opens. */
import { useState } from 'react';
import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NamedPageModal, ReferenceModal } from '../components/page-form';
import { useText } from '../hooks/use-text';
import { Failure } from '../pages/references/failure';
import type { ChainPage, StoryChain } from '../../../plugin/model/chain';
import type { ReferenceSummary } from '../../../plugin/model/reference';
import { Flags } from './flags';
import { MissingStops } from './missing-stops';
import { StoryWatch } from './story-watch';
import type { Story } from './story-watch';
import { Strip } from './strip';
import { missingStops } from './strip-view';
import type { MissingStop } from './strip-view';
import { useArticlePages } from './use-article-pages';
import { useChainActions } from './use-chain-actions';
import type { ChainActions } from './use-chain-actions';
import { useChainPermissions } from './use-chain-permissions';
import { useExpectedOrder } from './use-expected-order';
import { useStoryChain } from './use-story-chain';

export interface OriginPanelContentProps {
  documentId: string | undefined;
  locale: string | undefined;
  activeTab: string | null;
}

export const OriginPanelContent = ({ documentId, locale, activeTab }: OriginPanelContentProps) => {
  const text = useText();
  const permissions = useChainPermissions(documentId === undefined, activeTab);
  const [story, setStory] = useState<Story | null>(null);
  const status = activeTab === 'published' ? 'published' : 'draft';
  const article = useArticlePages({ documentId, locale, status }, permissions.mayRead);
  const expected = useExpectedOrder(article.pages);
  const chain = useStoryChain({ ...article, pages: expected.pages }, story);
  const actions = useChainActions({ article, chain, expected });
  const [form, setForm] = useState<OpenForm | null>(null);
  const edit = (page: ChainPage) => {
    setForm({ form: 'edit', page });
  };
  const add = ({ outlet, at }: MissingStop) => {
    setForm({ form: 'add', outlet, at });
  };

  if (!permissions.mayRead) {
    return (
      <Typography variant="pi" textColor="neutral600" role="note">
        {text('chain.no-read')}
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <StoryWatch locale={locale} onRead={setStory} />
      {article.error ? <Failure error={article.error} onRetry={article.retry} /> : null}
      {article.isLoading || !story ? (
        <Flex justifyContent="center" padding={2}>
          <Loader small>{text('common.loading')}</Loader>
        </Flex>
      ) : (
        <>
          <Flex direction="column" alignItems="stretch" gap={1}>
            <Stops {...{ chain, story, actions, permissions }} onEdit={edit} onAdd={add} />
            <Said actions={actions} />
          </Flex>
          <Flags
            chain={chain}
            story={story}
            permissions={permissions}
            isBusy={actions.isBusy}
            onAdd={add}
            onCredit={actions.credit}
            onOrder={actions.putInOrder}
          />
        </>
      )}
      {permissions.mayEditPages && permissions.mayChangeArticle ? (
        <Button
          variant="tertiary"
          startIcon={<Plus />}
          onClick={() => {
            setForm({ form: 'add', outlet: null, at: null });
          }}
        >
          {text('chain.add')}
        </Button>
      ) : null}
      {form ? (
        <PageForm
          open={form}
          actions={actions}
          onClose={() => {
            setForm(null);
          }}
        />
      ) : null}
    </Flex>
  );
};

interface StopsProps {
  chain: StoryChain;
  story: Story;
  actions: ChainActions;
  permissions: ReturnType<typeof useChainPermissions>;
  onEdit: (page: ChainPage) => void;
  onAdd: (stop: MissingStop) => void;
}

/** The strip; in front of it, while the article has no page yet, what its text names. */
const Stops = ({ chain, story, actions, permissions, onEdit, onAdd }: StopsProps) => {
  const text = useText();
  const missing = chain.stops.length ? [] : missingStops(chain, story.named);
  const mayAdd = permissions.mayEditPages && permissions.mayChangeArticle;
  return (
    <>
      {chain.stops.length || missing.length ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text('chain.none')}
        </Typography>
      )}
      <Flex direction="column" alignItems="stretch" gap={1}>
        {missing.length ? (
          <MissingStops missing={missing} onAdd={mayAdd ? onAdd : undefined} />
        ) : null}
        <Strip
          chain={chain}
          headline={story.headline}
          language={story.language}
          actions={actions}
          permissions={permissions}
          onEdit={onEdit}
        />
      </Flex>
    </>
  );
};

const Said = ({ actions: { said, failure } }: { actions: ChainActions }) => (
  <>
    <div role="status" aria-live="polite">
      {said ? (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {said}
        </Typography>
      ) : null}
    </div>
    {failure ? (
      <Typography role="alert" variant="pi" textColor="danger600">
        {failure}
      </Typography>
    ) : null}
  </>
);

type OpenForm =
  { form: 'edit'; page: ChainPage } | { form: 'add'; outlet: string | null; at: number | null };

interface PageFormProps {
  open: OpenForm;
  actions: ChainActions;
  onClose: () => void;
}

const PageForm = ({ open, actions, onClose }: PageFormProps) => {
  if (open.form === 'add') {
    return (
      <NamedPageModal
        outlet={open.outlet}
        onClose={onClose}
        onSaved={(reference) => {
          onClose();
          actions.add(reference, open.at);
        }}
      />
    );
  }
  const { page } = open;
  return (
    <ReferenceModal
      documentId={page.documentId}
      onClose={onClose}
      onSaved={(saved: ReferenceSummary) => {
        onClose();
        if (saved.documentId !== page.documentId) actions.replace(page, saved);
      }}
    />
  );
};
