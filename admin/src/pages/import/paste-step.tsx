/** Step 1: the story comes in, pasted, typed, dropped or chosen as a file. */
import { useEffect, useRef, useState } from 'react';
import type { ChangeEvent, ClipboardEvent, DragEvent } from 'react';
import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { styled } from 'styled-components';
import { htmlToStory } from '../../../../plugin/story/html';
import type { StoryLayout } from '../../../../plugin/story/layout';
import { limits } from '../../../../plugin/model/limits';
import { useText } from '../../hooks/use-text';
import { decodeText, isHtmlFile } from './decode';

/** A text, and what its markup says of it where it came as HTML. */
export interface PastedStory {
  text: string;
  layout: StoryLayout | null;
}

export interface PasteStepProps {
  text: string;
  onChange: (story: PastedStory) => void;
  /** Read what is in the field. */
  onRead: () => void;
}

export const PasteStep = ({ text: story, onChange, onRead }: PasteStepProps) => {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const [dragging, setDragging] = useState(false);

  useEffect(() => {
    field.current?.focus();
  }, []);

  /** Too long is refused whole, with the figures: nothing is cut. */
  const fits = (length: number): boolean => {
    const refused = length > limits.story;
    setFault(refused ? text('import.paste.too-long', { count: length, limit: limits.story }) : '');
    return !refused;
  };

  const read = (whole: string) => {
    if (!whole.trim()) setFault(text('import.paste.empty'));
    else if (fits(whole.length)) onRead();
  };

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    if (!html && !plain) return;
    event.preventDefault();
    if (!fits(html.length || plain.length)) return;
    const pasted = storyIn(html, plain);
    const { selectionStart, selectionEnd } = event.currentTarget;
    // A paste into an empty field is the whole story: read it at once.
    if (!story.trim()) {
      onChange(pasted);
      read(pasted.text);
      return;
    }
    const whole = story.slice(0, selectionStart) + pasted.text + story.slice(selectionEnd);
    if (fits(whole.length)) onChange({ text: whole, layout: null });
  };

  const openFile = async (file: File | undefined) => {
    if (!file) return;
    // A character takes four bytes at most: what is larger is too long in any encoding.
    if (file.size > 4 * limits.story) {
      fits(file.size);
      return;
    }
    const content = decodeText(new Uint8Array(await file.arrayBuffer()));
    // Pictures, PDF and word processors' files hold zero bytes, texts and pages do not.
    if (content.includes('\0')) {
      setFault(text('import.paste.bad-file', { name: file.name }));
      return;
    }
    const html = isHtmlFile(file.name, file.type, content);
    const opened = html ? htmlToStory(content) : { text: content, layout: null };
    if (!fits(opened.text.length)) return;
    onChange(opened);
    read(opened.text);
  };

  const drop = (event: DragEvent) => {
    setDragging(false);
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    void openFile(event.dataTransfer.files[0]);
  };

  return (
    <Box
      background="neutral0"
      padding={6}
      hasRadius
      shadow="tableShadow"
      borderColor={dragging ? 'primary600' : 'neutral150'}
      onDragOver={(event: DragEvent) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={() => {
        setDragging(false);
      }}
      onDrop={drop}
    >
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Field.Root name="story" hint={text('import.paste.hint')} error={fault || undefined}>
          <Field.Label>{text('import.paste.label')}</Field.Label>
          <Tall>
            <Textarea
              ref={field}
              value={story}
              placeholder={text(dragging ? 'import.paste.drop' : 'import.paste.placeholder')}
              onPaste={paste}
              onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
                setFault('');
                onChange({ text: event.target.value, layout: null });
              }}
            />
          </Tall>
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Flex justifyContent="space-between" wrap="wrap" gap={3}>
          <Typography variant="pi" textColor="neutral600" aria-live="polite">
            {text('import.paste.characters', { count: story.length })}
          </Typography>
          <Flex gap={2}>
            <input
              ref={fileInput}
              type="file"
              hidden
              accept=".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html"
              onChange={(event) => {
                void openFile(event.target.files?.[0]);
                // The same file can be chosen again after it was changed.
                event.target.value = '';
              }}
            />
            <Button
              variant="tertiary"
              startIcon={<Upload />}
              onClick={() => fileInput.current?.click()}
            >
              {text('import.paste.file')}
            </Button>
            <Button
              onClick={() => {
                read(story);
              }}
            >
              {text('import.paste.read')}
            </Button>
          </Flex>
        </Flex>
      </Flex>
    </Box>
  );
};

/** What was copied: the HTML's text, or the plain text where there is none. */
const storyIn = (html: string, plain: string): PastedStory => {
  const fromHtml = html ? htmlToStory(html) : null;
  return fromHtml?.text.trim() ? fromHtml : { text: plain, layout: null };
};

const Tall = styled.div`
  textarea {
    min-height: max(24rem, 45vh);
    max-height: 70vh;
    resize: vertical;
  }
`;
