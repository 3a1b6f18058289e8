import { openGraphStore } from '../../graph/index.ts';
import { describeGraphStore } from './graph-store.ts';

describeGraphStore('the graph store in SQLite', () => openGraphStore('sqlite::memory:'));
