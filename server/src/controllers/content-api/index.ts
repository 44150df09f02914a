/** One controller per public type, named so that Strapi lists the actions: plugin::newsroom.article.find. */
import { createPublicController } from './create-controller';

export default {
  article: createPublicController('article'),
  quote: createPublicController('quote'),
  source: createPublicController('source'),
  tag: createPublicController('tag'),
  reference: createPublicController('reference'),
  citation: createPublicController('citation'),
};
