import type { Core } from '@strapi/strapi';
import { registerDocumentMiddlewares } from './document-middlewares';
import { closeGraphql } from './graphql';
import { guardOutput } from './queries/public-output';
import { giveLooks } from './setup/content-manager';
import { noticeReturn } from './setup/remembered-permissions';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  giveLooks(strapi);
  noticeReturn(strapi);
  closeGraphql(strapi);
  guardOutput(strapi);
  registerDocumentMiddlewares(strapi);
};
