/** The records, one folder each. Their collection names are never renamed. */
import article from './article/schema.json';
import source from './source/schema.json';
import quote from './quote/schema.json';
import tag from './tag/schema.json';
import reference from './reference/schema.json';
import citation from './citation/schema.json';
import event from './event/schema.json';
import address from './address/schema.json';
import snapshot from './snapshot/schema.json';
import task from './task/schema.json';
import check from './check/schema.json';

export default {
  article: { schema: article },
  source: { schema: source },
  quote: { schema: quote },
  tag: { schema: tag },
  reference: { schema: reference },
  citation: { schema: citation },
  event: { schema: event },
  address: { schema: address },
  snapshot: { schema: snapshot },
  task: { schema: task },
  check: { schema: check },
};
