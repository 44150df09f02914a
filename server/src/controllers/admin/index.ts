import maintenance from './maintenance';
import quotes from './quotes';
import sources from './sources';
import stories from './stories';
import tags from './tags';

export default { maintenance, quotes, sources, stories, tags };
