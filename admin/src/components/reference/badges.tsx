/** The state of a page's link, and how a quote's words stand there: in words, and in a colour. */
import { Badge } from '@strapi/design-system';
import type { CitationMatch } from '../../../../plugin/model/citation';
import type { LinkState } from '../../../../plugin/model/reference';
import { useText } from '../../hooks/use-text';
import { matchTones, stateTones } from './say';

export const StateBadge = ({ state }: { state: LinkState }) => {
  const text = useText();
  return (
    <Badge size="S" variant={stateTones[state]}>
      {text(`references.state.${state}`)}
    </Badge>
  );
};

export interface MatchBadgeProps {
  match: CitationMatch;
  /** The words there are in another language than ours: found, and not compared. */
  isPassage: boolean;
}

export const MatchBadge = ({ match, isPassage }: MatchBadgeProps) => {
  const text = useText();
  return (
    <Badge size="S" variant={matchTones[match]}>
      {text(`references.match.${match === 'verified' && isPassage ? 'passage' : match}`)}
    </Badge>
  );
};
