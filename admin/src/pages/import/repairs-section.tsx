/** Printing faults, each with its repair before and after: the editor accepts, or leaves it as printed. */
import { memo, useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Repair } from '../../../../plugin/model/reading';
import { useText } from '../../hooks/use-text';
import { acceptedRepairs, repairKey, shownRepair } from './repairs';
import { Section } from './section';
import type { RepairKey } from './session';
import type { ChangeSession } from './use-session';

export interface RepairsSectionProps {
  text: string;
  repairs: readonly Repair[];
  accepted: readonly RepairKey[];
  onChange: ChangeSession;
}

/** Repairs drawn at once; a very long text may have hundreds. */
const repairsAtOnce = 20;

const Repairs = ({ text: story, repairs, accepted: keys, onChange }: RepairsSectionProps) => {
  const text = useText();
  const [shown, setShown] = useState(repairsAtOnce);
  if (!repairs.length) return null;
  const accepted = new Set(acceptedRepairs(story, repairs, keys));
  return (
    <Section title={text('import.repairs.title')}>
      <Typography variant="pi" textColor="neutral600">
        {text('import.repairs.hint')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {repairs.slice(0, shown).map((repair) => {
          const { before, fault, repaired, after } = shownRepair(story, repair);
          const key = repairKey(story, repair);
          const isAccepted = accepted.has(repair);
          return (
            <Box key={`${repair.start} ${repair.replacement}`} tag="li">
              <Typography fontWeight="bold" tag="h3">
                {text(`import.repair.${repair.reason}`)}
              </Typography>
              <Typography tag="p">
                {text('import.repairs.before')} {before}
                <Changed tag="del">{fault}</Changed>
                {after}
              </Typography>
              <Typography tag="p">
                {text('import.repairs.after')} {before}
                <Changed tag="ins">{repaired}</Changed>
                {after}
              </Typography>
              <Box paddingTop={2}>
                <Button
                  size="S"
                  variant={isAccepted ? 'tertiary' : 'secondary'}
                  aria-pressed={isAccepted}
                  onClick={() => {
                    onChange((session) => ({
                      repairs: isAccepted
                        ? session.repairs.filter(
                            (k) => k.start !== key.start || k.words !== key.words,
                          )
                        : [...session.repairs, key],
                    }));
                  }}
                >
                  {text(isAccepted ? 'import.repairs.undo' : 'import.repairs.accept')}
                </Button>
              </Box>
            </Box>
          );
        })}
      </Flex>
      {repairs.length > shown ? (
        <Button
          variant="tertiary"
          onClick={() => {
            setShown(shown + repairsAtOnce);
          }}
        >
          {text('import.repairs.more')}
        </Button>
      ) : null}
    </Section>
  );
};

export const RepairsSection = memo(Repairs);

const Changed = ({ tag, children }: { tag: 'del' | 'ins'; children: string }) => (
  <Typography
    tag={tag}
    fontWeight="bold"
    background={tag === 'del' ? 'danger100' : 'success100'}
    textColor={tag === 'del' ? 'danger700' : 'success700'}
  >
    {children}
  </Typography>
);
