/** What must hold whoever writes, one concern a file: registered so that the first is outermost. */
import type { Core } from '@strapi/strapi';
import { articleSave } from './article';
import { closedFields } from './closed-fields';
import type { DocumentContext, DocumentMiddleware, Next } from './context';
import { databaseErrors } from './database-errors';
import { deletion } from './deletion';
import { log } from './log';
import { keepPublicMarkers } from './public-markers';
import { records } from './records';
import { references } from './references';

const use = (strapi: Core.Strapi, middleware: DocumentMiddleware): void => {
  const run = middleware(strapi);
  // Strapi types context and result by the types of the application.
  const typed = (ctx: unknown, next: unknown) => run(ctx as DocumentContext, next as Next);
  strapi.documents.use(typed as Parameters<typeof strapi.documents.use>[0]);
};

/** To be called in register(): what is registered there is outside of all that core plugins do. */
export const registerDocumentMiddlewares = (strapi: Core.Strapi): void => {
  use(strapi, databaseErrors);
  use(strapi, closedFields);
  // Before anything is read: MySQL goes on seeing what was there at the first read of a transaction.
  use(strapi, deletion);
  // What is public is set last, when all that the others write is there.
  keepPublicMarkers(strapi);
  use(strapi, log);
  use(strapi, records);
  use(strapi, references);
  use(strapi, articleSave);
};
