// Variables under headings that say what they are: 被解释变量：企业韧性(Resi)。采用…, 2.因变量 before a paragraph that begins with a
// name; under 控制变量 the list with which a sentence begins (参考已有研究，控制企业规模(Size)、年龄(Age)), and all names with symbols.
// Never takes the first words of a sentence that goes on, unless a symbol stands behind them.
import type { Quoted, Span } from '../../../model/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized, Section } from '../../types.ts';
import { cueShape } from '../../vocabulary/cues.ts';
import { alternatives, lazily } from '../../vocabulary/index.ts';
import { tableWords } from '../tables/table-cells.ts';
import { calledBy, type NamedVariable, variableName } from './named-variable.ts';
import type { VariableType } from './variable-type.ts';
import { typeOfRole } from './variables-in-text.ts';

const patterns = lazily(() => {
  const role = alternatives(Object.keys(tableWords().variableTypes));
  const name = '(?<name>[\\u4e00-\\u9fff]{2,12})\\s?(?:[(（]\\s?(?<symbol>[A-Za-z][A-Za-z_&\\d]{0,14})\\s?[)）])?';
  return {
    title: cueShape(`^(?<role>${role})(?:{of}?{treated-of})?$`),
    titleWithName: cueShape(`^(?<role>${role})\\s?(?:[:：]|[-—–]+)\\s?${name}$`),
    // The name is the sentence, or has its symbol behind it.
    opening: cueShape(`^${name}(?:[。;；:：]|$|(?<=[)）])[,，])`),
  };
});

/** The variables that headings name, or the first sentence below a heading that is but a role. */
export const namedUnderHeadings = (text: Recognized): NamedVariable[] =>
  text.sections.flatMap((section): NamedVariable[] => {
    const inTitle = patterns().titleWithName.exec(section.title);
    if (inTitle)
      return variableFrom(text, typeOfRole(inTitle.groups?.['role'] ?? ''), inTitle, quotedIn(text, section.span));
    const role = patterns().title.exec(section.title)?.groups?.['role'];
    const sentence = role ? firstSentence(text, section) : undefined;
    const found = sentence && patterns().opening.exec(sentence.text);
    if (!role || !found) return [];
    return variableFrom(text, typeOfRole(role), found, sourceQuote(text.text, sentence, 0, found[0].length));
  });

const firstSentence = (text: Recognized, { index }: Section) =>
  text.sentences.find(
    ({ block, zone }) =>
      zone === 'body' && text.places[block]?.section === index && text.blocks[block]?.kind === 'paragraph',
  );

const quotedIn = ({ text }: Recognized, span: Span): Quoted => ({ span, quote: text.slice(span.start, span.end) });

const variableFrom = (
  text: Recognized,
  type: VariableType | null,
  { groups }: RegExpExecArray,
  quoted: Quoted,
): NamedVariable[] => {
  const name = variableName(groups?.['name'] ?? '');
  if (name === null || type === null) return [];
  const id = `${text.id}/variable/${quoted.span.start}-${quoted.span.end}`;
  return [{ id, symbol: groups?.['symbol'] ?? null, name, definition: null, signs: calledBy(type), quoted }];
};
