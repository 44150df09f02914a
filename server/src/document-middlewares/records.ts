/**
 * What holds for a source, quote, tag, reference and citation, whoever writes it: the plugin's
 * limits, a speaker that agrees with the status, and the keys by which the record is found.
 */
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { creditTemplateFault } from '../../../plugin/chain';
import { citation } from '../../../plugin/model/citation';
import { editQuoteInput, speakerFault } from '../../../plugin/model/quote';
import type { SpeakerStatus } from '../../../plugin/model/reading';
import { reference } from '../../../plugin/model/reference';
import { source } from '../../../plugin/model/source';
import { tag } from '../../../plugin/model/tag';
import { uids } from '../../../plugin/model/uids';
import { normaliseWebAddress } from '../../../plugin/text/web-address';
import { inTransaction, table } from '../database/tables';
import { invalid } from '../errors';
import type { Fault } from '../errors';
import { derivations } from '../keys';
import { freeSlug } from '../queries/free-slug';
import { refreshUnattributed } from '../queries/refresh-unattributed';
import { relationAfter } from '../database/relations';
import type { DocumentMiddleware } from './context';

type Values = Record<string, unknown>;

interface Rules {
  shape: Record<string, z.ZodType>;
  /** Relations: Strapi checks these. */
  relations: readonly string[];
  /** No two records have the same: attribute, and how the other one is called in the refusal. */
  unique: readonly { attribute: string; shown: string; name: string }[];
}

const creditTemplate = source.shape.creditTemplate.superRefine((template, issues) => {
  const fault = template ? creditTemplateFault(template) : null;
  if (fault) issues.addIssue({ code: 'custom', message: fault });
});

const rules: Record<string, Rules> = {
  [uids.source]: {
    shape: { ...source.shape, creditTemplate },
    relations: ['owner', 'affiliation'],
    unique: [{ attribute: 'wikidataId', shown: 'wikidataId', name: 'name' }],
  },
  [uids.quote]: {
    shape: editQuoteInput.omit({ updatedAt: true, reason: true }).shape,
    relations: ['speaker', 'via'],
    unique: [],
  },
  [uids.tag]: {
    shape: tag.shape,
    relations: ['mergedInto'],
    unique: [
      { attribute: 'slug', shown: 'slug', name: 'label' },
      { attribute: 'wikidataId', shown: 'wikidataId', name: 'label' },
    ],
  },
  [uids.reference]: {
    shape: reference.shape,
    relations: ['outlet', 'takenFrom'],
    // Its addresses are compared in ./addresses.
    unique: [],
  },
  [uids.citation]: { shape: citation.shape, relations: ['quote', 'reference'], unique: [] },
};

/** Set by the server alone. */
const derived = ['nameKeys', 'wordingHash', 'isPublic'];

export const records: DocumentMiddleware = (strapi) => async (ctx, next) => {
  const rule = rules[ctx.uid];
  const { action, params } = ctx;
  if (!rule || !(action === 'create' || action === 'update' || action === 'clone')) return next();
  return inTransaction(strapi, async () => {
    const { documentId } = params;
    const stored = documentId ? await storedRecord(strapi, ctx.uid, documentId) : null;
    if (documentId && !stored) return next();
    const sent = sound(rule, params.data ?? {});
    const whole = { ...stored, ...sent };
    if (ctx.uid === uids.quote) refuseWrongSpeaker(sent, stored, whole);
    const keys = keysOf(ctx.uid, action, sent, whole);
    const slug = ctx.uid === uids.tag ? await slugOf(strapi, action, whole, documentId) : {};
    const written = { ...sent, ...keys, ...slug };
    await refuseTaken(strapi, ctx.uid, rule, action === 'update' ? documentId : undefined, {
      ...(action === 'clone' ? stored : {}),
      ...written,
    });
    ctx.params = {
      ...params,
      data: action === 'update' ? written : { ...written, isPublic: false },
    };
    const result = await next();
    if (ctx.uid === uids.quote && action === 'update' && documentId) {
      const flips = isUnattributed(stored) !== isUnattributed(whole);
      if (flips) await refreshUnattributed(strapi, documentId);
    }
    return result;
  });
};

const storedRecord = (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Values | null> =>
  table<Values>(strapi, uid).findOne({
    where: { documentId },
    populate: uid === uids.quote ? { speaker: { select: ['documentId'] } } : [],
  });

/** What was sent in the model's shape, field by field; fields that are not ours stay as they are. */
const sound = ({ shape, relations }: Rules, data: Values): Values => {
  const faults: Fault[] = [];
  const entries = Object.entries(data).flatMap(([field, value]): [string, unknown][] => {
    if (derived.includes(field)) return [];
    const check = shape[field];
    // A date may come as a Date from code; Strapi reads both.
    if (!check || relations.includes(field) || value === undefined || value instanceof Date) {
      return [[field, value]];
    }
    // The content manager sends an emptied field as "".
    const result = check.safeParse(value === '' ? null : value);
    if (result.success) return [[field, result.data]];
    faults.push(
      ...result.error.issues.map(({ path, message }) => ({ path: [field, ...path], message })),
    );
    return [];
  });
  if (faults.length) throw invalid(faults);
  const sent = Object.fromEntries(entries);
  return hasAddresses(shape) ? { ...sent, ...normalisedAddresses(sent) } : sent;
};

const hasAddresses = (shape: Rules['shape']): boolean => 'otherUrls' in shape;

const normalisedAddresses = ({ url, otherUrls }: Values): Values => ({
  ...(typeof url === 'string' ? { url: normaliseWebAddress(url) } : {}),
  ...(Array.isArray(otherUrls)
    ? { otherUrls: [...new Set(otherUrls.map((other) => normaliseWebAddress(String(other))))] }
    : {}),
});

const refuseWrongSpeaker = (sent: Values, stored: Values | null, whole: Values): void => {
  const speaker = relationAfter(
    sent.speaker,
    stored?.speaker as { id: number; documentId: string } | null | undefined,
  );
  const fault = speakerFault({
    speaker: speaker === null ? null : 'known',
    // Strapi's default where nothing is said.
    speakerStatus: (whole.speakerStatus ?? 'unattributed') as SpeakerStatus,
    attributedTo: whole.attributedTo as string | null | undefined,
  });
  if (fault) throw invalid([{ path: [fault.path], message: fault.message }]);
};

const isUnattributed = (quote: Values | null): boolean =>
  (quote?.speakerStatus ?? 'unattributed') === 'unattributed';

/** The keys, where what they are made of was sent. */
const keysOf = (uid: string, action: string, sent: Values, whole: Values): Values => {
  const derivation = derivations[uid];
  if (!derivation) return {};
  const concerned = action !== 'update' || derivation.from.some((field) => field in sent);
  return concerned ? derivation.keys(whole) : {};
};

const slugOf = async (
  strapi: Core.Strapi,
  action: string,
  whole: Values,
  documentId: string | undefined,
): Promise<Values> => {
  const kept = action !== 'clone' && typeof whole.slug === 'string' && whole.slug !== '';
  if (kept || typeof whole.label !== 'string') return {};
  const others = action === 'update' ? { documentId: { $ne: documentId } } : {};
  return { slug: await freeSlug(strapi, uids.tag, whole.label, others) };
};

const refuseTaken = async (
  strapi: Core.Strapi,
  uid: string,
  { unique }: Rules,
  own: string | undefined,
  values: Values,
): Promise<void> => {
  for (const { attribute, shown, name } of unique) {
    const value = values[attribute];
    if (value === undefined || value === null) continue;
    const other = await table<Values>(strapi, uid).findOne({
      where: { [attribute]: value, ...(own ? { documentId: { $ne: own } } : {}) },
      select: ['documentId', name],
    });
    if (!other) continue;
    const called = typeof other[name] === 'string' ? `"${other[name]}"` : 'another record';
    throw invalid([{ path: [shown], message: `is that of ${called}, which is on record already` }]);
  }
};
