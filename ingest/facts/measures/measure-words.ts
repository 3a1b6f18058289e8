// The words of measures.yml, ready to be looked for.
import { foldKey } from '../../../text/index.ts';
import { alternatives, mapping, vocabulary, wordList } from '../../vocabulary/index.ts';

/** Patterns for the words, and the titles that close a text, folded. */
export const measureWords = vocabulary('measures', (value) => {
  const file = mapping(value, 'measures.yml');
  const pattern = (name: string): RegExp => new RegExp(alternatives(wordList(file[name], name)));
  const list = (...names: readonly string[]): string =>
    `(?:${alternatives(names.flatMap((name) => wordList(file[name], name)))})`;
  return {
    joint: new RegExp(list('joints')),
    closing: new RegExp(
      `^${list('organises')}?(?:${list('closing', 'facets', 'objects')}${list('joints')}?)*${list('closing', 'facets')}$`,
    ),
    standards: new Set(wordList(file['standards'], 'standards').map(foldKey)),
    support: pattern('support'),
    targets: new RegExp(`^(?:力争|每年|全年|累计|计划|\\s)*(?:${alternatives(wordList(file['targets'], 'targets'))})`),
    tasks: pattern('tasks'),
    actions: new RegExp(
      `^(?:${alternatives(wordList(file['manner'], 'manner'))})*(?:${alternatives(wordList(file['actions'], 'actions'))})`,
    ),
    calls: pattern('calls'),
    callSections: pattern('callSections'),
    scope: pattern('scope'),
  };
});
