// The words of measures.yml, ready to be looked for.
import { foldKey } from '../../../text/index.ts';
import { labelEnd } from '../../labels.ts';
import { alternatives, mapping, shapeMaker, vocabulary, wordList } from '../../vocabulary/index.ts';

/** Patterns for the words, and the titles that close a text, folded. */
export const measureWords = vocabulary('measures', (value) => {
  const file = mapping(value, 'measures.yml');
  const pattern = (name: string): RegExp => new RegExp(alternatives(wordList(file[name], name)));
  const list = (...names: readonly string[]): string =>
    `(?:${alternatives(names.flatMap((name) => wordList(file[name], name)))})`;
  const shape = shapeMaker(file, 'measures.yml');
  return {
    joint: new RegExp(list('joints')),
    closing: new RegExp(
      `^${list('organises')}?(?:${list('closing', 'facets', 'objects')}${list('joints')}?)*${list('closing', 'facets')}$`,
    ),
    background: new Set(wordList(file['background'], 'background').map(foldKey)),
    standards: new Set(wordList(file['standards'], 'standards').map(foldKey)),
    funds: new RegExp(`^${list('funds')}$`),
    support: pattern('support'),
    targets: shape('^(?:{leadsTarget}|\\s)*{targets}'),
    tasks: pattern('tasks'),
    supportTitle: new RegExp(`${list('supportTitles')}$`),
    actions: new RegExp(
      `^(?:${alternatives(wordList(file['manner'], 'manner'))})*(?:${alternatives(wordList(file['actions'], 'actions'))})`,
    ),
    calls: pattern('calls'),
    callSections: pattern('callSections'),
    scope: pattern('scope'),
    /** 某局关于组织开展某市工程中心申报工作的通知. */
    callTitle: shape('{about}?((?:(?!{aboutSign}).)*?){callWork}?{matters}?{of}{notice}$|^(.*?){apply}?{guide}$'),
    guide: shape('{apply}?{guideTo}?{guide}$'),
    beforeAbout: shape('^.*?(?={about})'),
    opensCall: shape('^{opensCall}+'),
    opensWithApply: shape('^({apply})(.{4,})$'),
    closingParagraph: shape('^{above}[^,;。]{1,12}?{closesWith}[^。]{0,60}?{inForce}'),
    leadsList: shape('(?:[:：]|{asFollows}|{below}[^。]{0,12})$'),
    told: pattern('told'),
    entersForce: shape('{interpreted}|{validity}{until}?\\d'),
  };
});

/** Whether a sentence says of itself that something is to be done: 鼓励…, 对…的企业，支持…. */
export const acts = (sentence: string): boolean =>
  sentence
    .slice(labelEnd(sentence))
    .split(/[,，]/)
    .slice(0, 2)
    .some((clause) => measureWords().actions.test(clause));
