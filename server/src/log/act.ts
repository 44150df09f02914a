/** Who acts, with what rights, and what they are doing: read by the middlewares that log and check. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { EventDraft } from './events';

/** What a command says about the writes that it makes. */
export interface Act {
  /** The article is imported: logged as such. */
  imports?: boolean;
  reason?: string | null;
  /** Events are put here instead of being written: whoever acts completes and writes them. */
  collect?: EventDraft[];
}

export interface Actor {
  kind: 'admin' | 'api-token' | 'user' | 'system';
  id: string | null;
  name: string | null;
}

interface Ability {
  can(action: string, subject?: unknown, field?: string): boolean;
}

interface RequestState {
  auth?: { strategy?: { name?: string }; credentials?: { id?: unknown; name?: unknown } | null };
  user?: {
    id?: number | string;
    firstname?: string | null;
    lastname?: string | null;
    username?: string | null;
  };
  userAbility?: Ability;
}

const acts = new AsyncLocalStorage<Act>();

export const withAct = <Result>(act: Act, work: () => Promise<Result>): Promise<Result> =>
  acts.run({ ...acts.getStore(), ...act }, work);

export const currentAct = (): Act => acts.getStore() ?? {};

/** The one who sent the request under way; the system where there is none. Never an e-mail address. */
export const currentActor = (strapi: Core.Strapi): Actor => {
  const { auth, user } = requestState(strapi);
  const strategy = auth?.strategy?.name ?? '';
  if (strategy === 'admin' || strategy === 'admin-token') {
    return { kind: 'admin', id: text(user?.id), name: personName(user) };
  }
  if (strategy === 'content-api-token') {
    const { credentials } = auth ?? {};
    return { kind: 'api-token', id: text(credentials?.id), name: text(credentials?.name) };
  }
  if (user) return { kind: 'user', id: text(user.id), name: text(user.username) };
  return { kind: 'system', id: null, name: null };
};

/** createdBy and updatedBy, where an admin user sent the request. Strapi's "is creator" condition reads them. */
export const authorship = (strapi: Core.Strapi, of: 'creation' | 'edition') => {
  const { user, userAbility } = requestState(strapi);
  if (!userAbility || user?.id === undefined) return {};
  return of === 'creation' ? { createdBy: user.id, updatedBy: user.id } : { updatedBy: user.id };
};

/**
 * Whether the writer may do this. Only an admin user has rights of this kind; a script, another
 * plugin or a route of the application's own has been let in by whoever wrote it.
 */
export const writerMay = (strapi: Core.Strapi, action: string): boolean => {
  const { userAbility } = requestState(strapi);
  return userAbility ? userAbility.can(action) : true;
};

/** The rights of the admin user who sent the request; null where nobody of that kind did. */
export const currentAbility = (strapi: Core.Strapi): Ability | null =>
  requestState(strapi).userAbility ?? null;

/** "First Last" as an editor is shown to colleagues. */
export const personName = (
  user:
    | { firstname?: string | null; lastname?: string | null; username?: string | null }
    | null
    | undefined,
): string | null => {
  const full = [user?.firstname, user?.lastname].filter(Boolean).join(' ');
  return full || (user?.username ?? null);
};

const requestState = (strapi: Core.Strapi): RequestState =>
  strapi.requestContext.get()?.state ?? {};

const text = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;
