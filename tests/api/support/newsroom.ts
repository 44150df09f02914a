/** A real Strapi with the plugin, for API tests: boot, log in, ask, close. */
import { createRequire } from 'node:module';
import type * as Strapi from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { writeApp } from './app';
import type { AppFolder, AppOptions } from './app';

process.env.STRAPI_DISABLE_UPDATE_NOTIFICATION = 'true';
process.env.STRAPI_TELEMETRY_DISABLED = 'true';

// Strapi's ES modules do not load in Node; its CommonJS does. Its modules keep the Strapi that they
// were first loaded for, so that each boot loads them anew.
const load = createRequire(import.meta.url);
const loadStrapi = (): typeof Strapi => {
  for (const file of Object.keys(load.cache)) {
    if (/[\\/](?:node_modules[\\/]@strapi|tests[\\/]\.tmp)[\\/]/.test(file)) {
      Reflect.deleteProperty(load.cache, file);
    }
  }
  return load('@strapi/strapi') as typeof Strapi;
};

export type Client = ReturnType<typeof supertest.agent>;

/** What an answer of the plugin's admin routes holds. */
export const dataOf = ({ body }: { body: unknown }): unknown => (body as { data: unknown }).data;

export interface Newsroom {
  strapi: Core.Strapi;
  app: AppFolder;
  /** Nobody: the public. */
  public: Client;
  /** Asks as an admin user of one of Strapi's roles; the user is made on first use. */
  as(role: 'super-admin' | 'editor' | 'author' | (string & {})): Promise<Client>;
  /** Lets the public role do these content API actions. */
  allowPublic(...actions: string[]): Promise<void>;
  /** Stops Strapi and removes the application. */
  close(): Promise<void>;
  /** Stops Strapi and boots it again on the same database. */
  restart(options?: AppOptions): Promise<Newsroom>;
}

const password = 'Newsroom-Test-1';

const roleCodes: Record<string, string> = {
  'super-admin': 'strapi-super-admin',
  editor: 'strapi-editor',
  author: 'strapi-author',
};

const boot = async (app: AppFolder): Promise<Newsroom> => {
  const strapi = await loadStrapi()
    .createStrapi({
      appDir: app.dir,
      distDir: app.dir,
      autoReload: false,
      serveAdminPanel: false,
    })
    .load();
  strapi.server.mount();
  const server = strapi.server.httpServer;
  // supertest would otherwise open and close a port per request
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const clients = new Map<string, Promise<Client>>();
  const logIn = async (role: string): Promise<Client> => {
    const record = (await strapi.db
      .query('admin::role')
      .findOne({ where: { code: roleCodes[role] ?? role } })) as { id: number } | null;
    if (!record) throw new Error(`There is no admin role "${role}".`);
    const email = `${role}@example.com`;
    const users = strapi.service('admin::user') as unknown as {
      create(user: object): Promise<unknown>;
    };
    await users.create({
      email,
      firstname: role,
      lastname: 'Tester',
      password,
      isActive: true,
      registrationToken: null,
      roles: [record.id],
    });
    const answer = await supertest(server).post('/admin/login').send({ email, password });
    const token = (answer.body as { data?: { token?: string } }).data?.token;
    if (!token) throw new Error(`Login failed: ${answer.status} ${answer.text}`);
    return supertest.agent(server).set('Authorization', `Bearer ${token}`);
  };

  // Strapi's destroy() removes every listener of the process, the test runner's too
  const stop = async () => {
    const removeAllListeners = process.removeAllListeners.bind(process);
    process.removeAllListeners = () => process;
    try {
      await strapi.destroy();
    } finally {
      process.removeAllListeners = removeAllListeners;
    }
  };

  return {
    strapi,
    app,
    public: supertest.agent(server),
    as(role) {
      const known = clients.get(role) ?? logIn(role);
      clients.set(role, known);
      return known;
    },
    async allowPublic(...actions) {
      const role = (await strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: 'public' } })) as { id: number } | null;
      for (const action of actions) {
        await strapi.db
          .query('plugin::users-permissions.permission')
          .create({ data: { action, role: role?.id } });
      }
    },
    async close() {
      await stop();
      await app.remove();
    },
    async restart(options) {
      await stop();
      if (options) app.configure(options);
      return boot(app);
    },
  };
};

/** @returns a running newsroom; its tables are empty. */
export const startNewsroom = async (options: AppOptions = {}): Promise<Newsroom> =>
  boot(await writeApp(options));
