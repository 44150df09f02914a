/** The plugin's configuration in config/plugins: what an application may set, checked at the start. */
import type { Core } from '@strapi/strapi';
import type { EngineAdditions } from '../../../plugin/model/engine-settings';
import { PLUGIN_ID } from '../../../plugin/model/uids';
import { engineSetting, exactly } from './engine';

const settings = exactly({ engine: engineSetting.optional() });

export default {
  default: {},
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
