/** Writes a Strapi application that loads the plugin, in a folder of its own. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { createDatabase, dropDatabase, servers } from './databases';
import { bundlePlugin, temporary } from './plugin-bundle';

export type DatabaseClient = 'sqlite' | 'postgres' | 'mysql';

export interface AppOptions {
  client?: DatabaseClient;
  /** Off: the application starts without the plugin, on the same database. */
  plugin?: boolean;
  graphql?: boolean;
  /** The plugin's own config. */
  config?: Record<string, unknown>;
  /** More files of the application, text by path: a content type of its own. */
  files?: Record<string, string>;
}

export interface AppFolder {
  dir: string;
  client: DatabaseClient;
  /** Writes config/plugins.js anew: for a second boot of the same application. */
  configure(options: AppOptions): void;
  /** Removes the folder and its database. */
  remove(): Promise<void>;
}

const connections = (dir: string, database: string): Record<DatabaseClient, object> => ({
  sqlite: {
    connection: { filename: path.join(dir, 'data.db') },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  },
  postgres: { connection: { ...servers.postgres, database }, pool: { min: 0, max: 10 } },
  mysql: { connection: { ...servers.mysql, database }, pool: { min: 0, max: 10 } },
});

const module_ = (value: unknown) => `module.exports = ${JSON.stringify(value, null, 2)};\n`;

/** @returns an application folder with an empty database, which Strapi can boot; the caller removes it. */
export const writeApp = async (options: AppOptions = {}): Promise<AppFolder> => {
  const name = randomUUID().slice(0, 8);
  const dir = path.join(temporary, `app-${name}`);
  const client = options.client ?? 'sqlite';
  const database = `newsroom_${name}`;
  if (client !== 'sqlite') await createDatabase(client, database);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
    writeFileSync(path.join(dir, file), text);
  };
  const plugin = await bundlePlugin(path.join(dir, 'newsroom'));
  const configure = (o: AppOptions) => {
    write(
      'config/plugins.js',
      module_({
        newsroom: { enabled: o.plugin ?? true, resolve: plugin, config: o.config ?? {} },
        graphql: { enabled: o.graphql ?? false },
        'users-permissions': { enabled: true, config: { jwtSecret: 'test-jwt-secret' } },
      }),
    );
    write(
      'package.json',
      JSON.stringify({
        name: 'newsroom-test-app',
        version: '0.0.0',
        dependencies: {
          '@strapi/strapi': '5.54.0',
          '@strapi/plugin-users-permissions': '5.54.0',
          ...(o.graphql ? { '@strapi/plugin-graphql': '5.54.0' } : {}),
        },
        strapi: { uuid: false },
      }),
    );
  };
  configure(options);
  write(
    'config/database.js',
    module_({
      connection: {
        client,
        ...connections(dir, database)[client],
        acquireConnectionTimeout: 60_000,
      },
    }),
  );
  write(
    'config/server.js',
    module_({
      host: '127.0.0.1',
      port: 0,
      app: { keys: ['test-key-a', 'test-key-b'] },
      logger: { startup: { enabled: false } },
    }),
  );
  write(
    'config/admin.js',
    module_({
      auth: { secret: 'test-secret' },
      apiToken: { salt: 'test-api-salt' },
      transfer: { token: { salt: 'test-transfer-salt' } },
      secrets: { encryptionKey: '0123456789abcdef0123456789abcdef' },
      rateLimit: { enabled: false },
      flags: { nps: false, promoteEE: false },
    }),
  );
  write('config/api.js', module_({ rest: { defaultLimit: 25, maxLimit: 100 } }));
  write(
    'config/middlewares.js',
    module_([
      'strapi::logger',
      'strapi::errors',
      'strapi::security',
      'strapi::cors',
      'strapi::query',
      'strapi::body',
      'strapi::session',
      'strapi::favicon',
      'strapi::public',
    ]),
  );
  write('config/logger.js', module_({ level: process.env.NEWSROOM_TEST_LOG ?? 'error' }));
  write('src/index.js', 'module.exports = { register() {}, bootstrap() {} };\n');
  for (const [file, text] of Object.entries(options.files ?? {})) write(file, text);
  mkdirSync(path.join(dir, 'public/uploads'), { recursive: true });
  return {
    dir,
    client,
    configure,
    async remove() {
      rmSync(dir, { recursive: true, force: true });
      if (client !== 'sqlite') await dropDatabase(client, database);
    },
  };
};
