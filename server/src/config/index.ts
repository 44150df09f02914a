/** The plugin's configuration in config/plugins: what an application may set, checked at the start. */
import type { Core } from '@strapi/strapi';
import type { RecheckMode } from '../../../plugin/model/check';
import type { EngineAdditions } from '../../../plugin/model/engine-settings';
import type { FetchMode } from '../../../plugin/model/page';
import { PLUGIN_ID } from '../../../plugin/model/uids';
import type { FetchSettings } from '../fetch';
import { engineSetting, exactly } from './engine';
import { fetchShape, listIsGiven } from './fetch';

const settings = exactly({ engine: engineSetting.optional(), ...fetchShape }).superRefine(
  listIsGiven,
);

export default {
  default: { fetch: 'public', allow: [], recheck: 'off' },
  /** @throws Error with one sentence for each fault: where it is, what is wrong, what is taken. */
  validator(config: unknown): void {
    const { error } = settings.safeParse(config);
    if (!error) return;
    const faults = error.issues.map(({ path, message }) => `${placeOf(path)} ${message}.`);
    throw new Error(faults.join('\n'));
  },
};

/** As it is written in config/plugins: `config.engine.marks[0].open`. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) => place + (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`),
    'config',
  );

const none: EngineAdditions = {};

/** What this newsroom adds to the engine; always the same object, so that the engine prepares it once. */
export const engineAdditions = (strapi: Core.Strapi): EngineAdditions =>
  strapi.plugin(PLUGIN_ID).config<EngineAdditions | undefined>('engine') ?? none;

/** Which pages this newsroom fetches. */
export const fetchSettings = (strapi: Core.Strapi): FetchSettings => {
  const { config } = strapi.plugin(PLUGIN_ID);
  return { fetch: config<FetchMode>('fetch'), allow: config<string[]>('allow') };
};

/** How often this newsroom reads the pages again that its quotes hang on. */
export const recheckMode = (strapi: Core.Strapi): RecheckMode =>
  strapi.plugin(PLUGIN_ID).config<RecheckMode>('recheck');
