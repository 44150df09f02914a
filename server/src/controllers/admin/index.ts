import maintenance from './maintenance';
import quotes from './quotes';
import settings from './settings';
import sources from './sources';
import stories from './stories';
import tags from './tags';

export default { maintenance, quotes, settings, sources, stories, tags };
