/** Passages of a page that may be the quote, to choose from: nobody but a person chooses. */
import { useState } from 'react';
import { Box, Button, Flex, Radio, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import type { Span } from '../../../../plugin/model/reading';
import type { Passage } from '../../../../plugin/model/wording';
import { Doubts } from './notes';
import type { PageWordsStateProps } from './page-card-props';

/** The most passages that are shown. */
const most = 5;

export interface PassagesProps extends PageWordsStateProps {
  /** Best first. */
  passages: readonly Passage[];
  onTake: (wording: string, spans: Span[]) => void;
}

export const Passages = ({ page, check, links, passages, onTake }: PassagesProps) => {
  const text = useText();
  const [chosen, setChosen] = useState('');
  const question = text(
    check?.why === 'several-places' ? 'original.which-place' : 'original.which-passage',
  );

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold" tag="p">
        {question}
      </Typography>
      <Radio.Group value={chosen} onValueChange={setChosen} aria-label={question}>
        <Flex direction="column" alignItems="stretch" gap={2}>
          {passages.slice(0, most).map((passage, i) => (
            <Box
              key={`${i} ${passage.wording}`}
              padding={2}
              background={chosen === String(i) ? 'primary100' : 'neutral100'}
              hasRadius
            >
              <Radio.Item value={String(i)}>
                <span lang={page.language ?? undefined}>
                  {text('common.quoted', { words: passage.wording })}
                </span>
              </Radio.Item>
              <Box paddingLeft={6}>
                {passage.speaker ? (
                  <Typography variant="pi" textColor="neutral600" tag="p">
                    {text('original.said-there', { speaker: passage.speaker })}
                  </Typography>
                ) : null}
                <Doubts doubts={passage.doubts} />
              </Box>
            </Box>
          ))}
        </Flex>
      </Radio.Group>
      <Box>
        <Button
          size="S"
          variant="secondary"
          disabled={chosen === ''}
          loading={links.isBusy}
          onClick={() => {
            const passage = passages[Number(chosen)];
            if (passage) onTake(passage.wording, passage.spans);
          }}
        >
          {text('original.take-passage')}
        </Button>
      </Box>
    </Flex>
  );
};
