/** The page form for an outlet that a text names: the one on record that bears the name, or one to be made. */
import { useResolveSourcesQuery } from '../../api';
import type { SourceSummary } from '../../../../plugin/model/source';
import { PageModal } from './page-modal';
import type { PageModalProps } from './page-modal';

export interface NamedPageModalProps extends Pick<PageModalProps, 'onSaved' | 'onClose'> {
  /** As printed; null: nobody has said whose page it is. */
  outlet: string | null;
}

export const NamedPageModal = ({ outlet, onSaved, onClose }: NamedPageModalProps) => {
  const names = outlet === null ? [] : [outlet];
  const { data, isLoading } = useResolveSourcesQuery(names, { skip: outlet === null });
  // The form keeps what it begins with.
  if (isLoading) return null;
  const publishers = (data?.[outlet ?? ''] ?? []).filter(isPublisher);
  const [only] = publishers.length === 1 ? publishers : [];
  return (
    <PageModal
      reference={null}
      outlet={only ?? (outlet === null ? null : { name: outlet })}
      onSaved={onSaved}
      onClose={onClose}
    />
  );
};

const isPublisher = ({ kind, confidential }: SourceSummary): boolean =>
  !confidential && (kind === 'outlet' || kind === 'agency');
