import { openSearchIndex } from '../../search/index.ts';
import { describeSearchIndex } from './search-index.ts';
import { describeMeaningIn } from './search-meaning.ts';

describeSearchIndex('sqlite', () => openSearchIndex('sqlite::memory:'));

describeMeaningIn('sqlite', (meaning) => openSearchIndex('sqlite::memory:', { meaning }));
