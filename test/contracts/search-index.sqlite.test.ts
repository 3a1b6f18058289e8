import { openSearchIndex } from '../../search/index.ts';
import { describeSearchIndex } from './search-index.ts';

describeSearchIndex('sqlite', () => openSearchIndex('sqlite::memory:'));
