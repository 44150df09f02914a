/** What a check has found about the page, until an editor settles it. */
import { useRef } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { ReferenceDetail } from '../../../../../plugin/model/reference';
import { useNewsroomPermissions } from '../../../hooks/use-newsroom-permissions';
import { useText } from '../../../hooks/use-text';
import { Section } from '../../import/section';
import { TaskCard } from './task-card';

export const TasksSection = ({ page }: { page: ReferenceDetail }) => {
  const text = useText();
  const { editReference } = useNewsroomPermissions();
  const { toggleNotification } = useNotification();
  const list = useRef<HTMLDivElement>(null);
  const { tasks, quotes } = page;

  return (
    // The card that had the focus goes when it is settled: the section takes it.
    <Box ref={list} tabIndex={-1} style={{ outline: 'none' }}>
      <Section title={text('tasks.title', { count: tasks.length })}>
        {tasks.length ? null : <Typography textColor="neutral600">{text('tasks.none')}</Typography>}
        {tasks.length && !editReference ? (
          <Typography textColor="neutral600">{text('tasks.not-allowed')}</Typography>
        ) : null}
        {tasks.length ? (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
            {tasks.map((task) => (
              <TaskCard
                key={task.documentId}
                task={task}
                quote={
                  quotes.find(({ citation }) => citation.documentId === task.citation)?.quote ??
                  null
                }
                language={page.language}
                onSettled={(outcome) => {
                  toggleNotification({ type: 'success', message: text(`tasks.said.${outcome}`) });
                  list.current?.focus();
                }}
                onGone={(message) => {
                  toggleNotification({ type: 'warning', message });
                  list.current?.focus();
                }}
              />
            ))}
          </Flex>
        ) : null}
      </Section>
    </Box>
  );
};
