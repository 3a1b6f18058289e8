// Finds the other names that a text itself gives: 广州市天河区（以下简称“天河”）, 世界贸易组织（WTO）.
//
// Signals: 以下简称, 下称, 统称, 简称 in a bracket or behind a comma; a bracket of capital letters behind a body; a bracket
// behind a body whose words begin with the same place.
// Never takes a bracket that explains (含, 即, 不含) for a name.
import { quoteOf } from '../../model/index.ts';
import { matchesOf } from '../../text/index.ts';
import { sourceSpan } from '../layout/index.ts';
import { maybe, type Stretch } from '../rules/stretch.ts';
import type { AliasDefinition, Segmented, Sentence } from '../types.ts';
import { nameWords } from '../vocabulary/agency-names.ts';
import { cueShape, stretchOf } from '../vocabulary/cues.ts';
import { lazily } from '../vocabulary/index.ts';
import { findAgencyNames } from './agency-names/find-names.ts';
import { levelIn } from './agency-parts.ts';
import { findRegions } from './regions.ts';

const bracketed = /\(([A-Z][A-Za-z]{1,9}|[\u4e00-\u9fff]{3,24})\)/g;

/** The aliases of a text in its order; `of` is the body or title before it, or the words back to the last sign. */
export const findAliases = (segmented: Segmented): AliasDefinition[] =>
  segmented.sentences.flatMap((sentence) => (mayDefine(sentence.text) ? aliasesOf(segmented.text, sentence) : []));

const calls = lazily(() => cueShape('{calls}'));

const mayDefine = (text: string): boolean => /\([A-Z\u4e00-\u9fff]/.test(text) || calls().test(text);

const aliasesOf = (source: string, sentence: Sentence): AliasDefinition[] => {
  const { text } = sentence;
  const definitions = calls().test(text) ? definitionsOf(stretchOf(sentence)) : [];
  const brackets = matchesOf(text, bracketed);
  if (definitions.length === 0 && brackets.length === 0) return [];
  const places = findRegions(text);
  const agencies = findAgencyNames(text, places);
  const found: AliasDefinition[] = [];
  /** The name stands from `start` to `at`, its alias behind it up to `end`. */
  const push = (named: Pick<AliasDefinition, 'as' | 'alias'>, start: number, at: number, end: number): void => {
    const span = sourceSpan(sentence, start, end);
    const of = text.slice(start, at);
    found.push({ ...named, of, ...quoteOf(source, span.start, span.end) });
  };
  for (const { at, end, alias } of definitions) {
    const start = agencies.find((agency) => agency.end === at)?.start ?? ownStart(text, at);
    if (at - start >= 2) push({ as: 'called', alias }, start, at, end);
  }
  for (const match of brackets) {
    const agency = agencies.find((at) => at.end === match.index);
    const alias = match[1] ?? '';
    if (!agency || found.some((one) => one.alias === alias)) continue;
    const place = places.find((at) => at.start === agency.start);
    const bureau = agencies.find((at) => at.start === match.index + 1 && at.end === match.index + 1 + alias.length);
    const as = /^[A-Z]/.test(alias) ? 'called' : 'beside';
    if (as === 'called' || (place && alias.startsWith(place.name)) || bureau?.form === 'bureau')
      push({ as, alias }, agency.start, match.index, match.index + match[0].length);
  }
  return found;
};

type Definition = { readonly at: number; readonly end: number; readonly alias: string };

const opening = '"“”「『《\'‘’';
const closing = '"“”」』》\'‘’';
const inQuotes = new RegExp(
  `^[${opening}]{0,2}([^"“”」『』《》'‘’(),，。；;]{2,24}?)[${closing}]{1,2}([\\u4e00-\\u9fff]{0,6})\\)?`,
);
const bare = /^([\u4e00-\u9fffA-Za-z0-9]{2,20})\)/;

/** （以下简称“…”）, ，下称“…”: where it begins and ends, and the other name; without quotes only in a bracket. */
const definitionsOf = (whole: Stretch): Definition[] =>
  matchesOf(whole.text, /[(,，]/g).flatMap(({ 0: sign, index }): Definition[] => {
    const calls = whole
      .from(index + 1)
      .begins(maybe(' '), 'calls-lead?', 'calls-manner?', 'calls', 'calls-as?')
      ?.at(-1);
    if (!calls) return [];
    const from = calls.end + (/^[:：]?\s?/.exec(whole.text.slice(calls.end))?.[0].length ?? 0);
    const rest = whole.text.slice(from);
    const quoted = inQuotes.exec(rest);
    const found = quoted ?? (sign === '(' ? bare.exec(rest) : null);
    if (!found) return [];
    const [words, name = '', behind = ''] = found;
    return [{ at: index, end: from + words.length, alias: quoted && behind ? `“${name}”${behind}` : name }];
  });

/** The words that the name stands for: a title in 《》, or back to the last sign or verb. */
const ownStart = (text: string, end: number): number => {
  if (text[end - 1] === '》') return Math.max(0, text.lastIndexOf('《', end));
  const run = /[\u4e00-\u9fffA-Za-z0-9()“”·、]{2,40}$/.exec(text.slice(0, end))?.[0] ?? '';
  const start = end - run.length;
  const { begins, aliasBegins } = nameWords();
  const last = Math.max(
    0,
    ...begins
      .filter((word) => word.length > 1 || aliasBegins.has(word))
      .map(
        (word) => run.lastIndexOf(word, run.length - 3) + (run.lastIndexOf(word, run.length - 3) < 0 ? 0 : word.length),
      ),
  );
  return start + last;
};

/** 本会 of 某委员会（以下简称本会）: what a body calls itself in its own rule. */
export const callsItself = ({ of, alias }: AliasDefinition): boolean =>
  alias.length === 2 && alias.startsWith(nameWords().itself) && of.endsWith(alias.at(-1) ?? ' ');

/**
 * Whether an alias stands for an agency: it or what it stands for is a name that agency-names/ knows, or an alliance
 * by its ending.
 */
export const standsForAgency = ({ of, alias }: AliasDefinition): boolean =>
  isName(of) ||
  (levelIn(alias) !== null && isName(alias) && of.endsWith(alias.at(-1) ?? ' ')) ||
  (of.length > 4 && nameWords().allianceEndings.some((ending) => of.endsWith(ending)));

const isName = (words: string): boolean =>
  findAgencyNames(words, findRegions(words)).some((agency) => agency.start === 0 && agency.end === words.length);
