import chains from './chains';
import checks from './checks';
import citations from './citations';
import maintenance from './maintenance';
import pages from './pages';
import quotes from './quotes';
import references from './references';
import settings from './settings';
import sources from './sources';
import stories from './stories';
import tags from './tags';
import tasks from './tasks';

export default {
  chains,
  checks,
  citations,
  maintenance,
  pages,
  quotes,
  references,
  settings,
  sources,
  stories,
  tags,
  tasks,
};
