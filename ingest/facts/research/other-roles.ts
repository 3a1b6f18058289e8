// Variables that a paper calls something other than a control: 研发投入（Rd）是中介变量, a heading 工具变量 over a paragraph
// on one, a definition 双重差分项.
// Never takes a role of one clause for a name of another: 以甲为解释变量，控制乙.
import type { Recognized } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import type { NamedVariable } from './named-variable.ts';

/** Whether a variable is said to be something else than a control, by its definition, the text or a heading. */
export const hasOtherRole = (text: Recognized): ((variable: NamedVariable) => boolean) => {
  const { role, heading, stops } = patterns();
  const clauses = text.sentences.flatMap(({ text: words, block, zone }) => {
    if (zone === 'references' || text.blocks[block]?.kind === 'table-row') return [];
    const section = text.sections[text.places[block]?.section ?? -1];
    if (section && heading.test(section.title)) return [words];
    return role.test(words) ? words.split(stops).filter((clause) => role.test(clause)) : [];
  });
  return ({ name, definition }) =>
    role.test(`${name}${definition ?? ''}`) || clauses.some((clause) => clause.includes(name));
};

const patterns = lazily(() => ({
  role: cueShape('{role-besides}'),
  heading: cueShape('{role-besides}(?:{of}?{treated-of})?$'),
  stops: /[,，;；]/,
}));
