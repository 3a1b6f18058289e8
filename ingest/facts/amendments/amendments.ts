// What a text changes in another: 关于修改《某办法》的决定, with 将第三条中的“50万元”修改为“80万元”.
//
// Signals: the title names a document behind a verb of changing, or a sentence says 对《…》作如下修改; from then on each block
// is read for words in quotes or figures on both sides of 修改为, for an article before it (put anew), behind 删去 (gone)
// and behind 增加一条 (added). A text that changes another without any of these has one amendment, unread. Never takes a
// change of its own drafts: without a document that is named nothing is read.
import type { AmendmentFact, AmendmentKind, Reference, Span } from '../../../model/index.ts';
import { foldKey } from '../../../text/index.ts';
import { sourceQuote } from '../../layout/index.ts';
import { findQuantities } from '../../mentions/quantity.ts';
import { findTitles } from '../../mentions/titles.ts';
import { overCommas, type Stretch } from '../../rules/stretch.ts';
import type { Recognized } from '../../types.ts';
import { cueShape, stretchOf } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { articlesAt } from '../references/reference-scene.ts';

/** The changes, in the order of the text. */
export const interpretAmendments = (
  text: Recognized,
  ownTitle: string | null,
  references: readonly Reference[],
): AmendmentFact[] => {
  const titled = ownTitle === null ? null : documentInTitle(ownTitle);
  let changed: Changed | null = titled === null ? null : knownAs(titled, references);
  const found: AmendmentFact[] = [];
  text.blocks.forEach((block, index) => {
    const zone = text.places[index]?.zone;
    if (block.kind === 'furniture' || zone === 'references' || zone === 'form' || zone === 'toc') return;
    // most texts change no other: their blocks are not read
    if (changed === null && !saysHow().test(block.text)) return;
    const words = stretchOf(block);
    const lead = documentOfLead(words);
    if (lead !== null) changed = knownAs(lead, references);
    if (changed === null) return;
    for (const { at, ...change } of changesOf(words)) {
      const quoted = sourceQuote(text.text, block, at.start, at.end);
      found.push({ ...factOf(text, changed, quoted), ...change });
    }
  });
  if (found.length > 0 || titled === null) return found;
  const place = titlePlace(text, ownTitle ?? '');
  return changed && place ? [factOf(text, changed, place)] : [];
};

const saysHow = lazily(() => cueShape('{as-follows}'));

type Changed = Pick<AmendmentFact, 'title' | 'docNumber'>;

/** The document with the number that the text gives it elsewhere. */
const knownAs = (title: string, references: readonly Reference[]): Changed => {
  const known = references.find((one) => one.title !== null && foldKey(one.title) === foldKey(title));
  return { title: known?.title ?? title, docNumber: known?.docNumber ?? null };
};

/** 关于修改《某办法》部分条款的决定, 关于修改某办法的决定. */
const documentInTitle = (title: string): string | null => {
  const words = stretchOf({ text: title });
  const verb = words.first('changes');
  if (!verb || !words.upTo(verb.start).has('about')) return null;
  const behind = words.from(verb.end);
  const [named] = findTitles(behind.text);
  if (named) return named.start === 0 ? named.title : null;
  const end = behind.ends('of', 'title-end')?.[0]?.start;
  if (end === undefined) return null;
  const name = behind.upTo(end);
  const bare = name.upTo(name.ends('some-articles')?.[0]?.start ?? end);
  // 关于调整最低工资标准的通知 changes no document.
  return bare.ends('strong-title-end') ? bare.text : null;
};

/** 对《某办法》（某发〔2022〕5号）作如下修改. */
const documentOfLead = (words: Stretch): string | null => {
  const end = words.first('as-follows');
  const named = end ? findTitles(words.upTo(end.start).text).at(-1) : undefined;
  return named?.title ?? null;
};

const titlePlace = (text: Recognized, title: string): { readonly span: Span; readonly quote: string } | null => {
  const block = text.blocks.find((one) => one.text.length > 6 && foldKey(title).includes(foldKey(one.text)));
  return block ? sourceQuote(text.text, block, 0, block.text.length) : null;
};

const factOf = (
  text: Recognized,
  changed: Changed,
  quoted: { readonly span: Span; readonly quote: string },
): AmendmentFact => ({
  id: `${text.id}/amendment/${quoted.span.start}-${quoted.span.end}`,
  rule: 'amendment',
  ...changed,
  ...{ kind: 'unread', article: null, was: null, is: null, figures: [] },
  ...quoted,
});

type Change = Pick<AmendmentFact, 'kind' | 'article' | 'was' | 'is' | 'figures'> & { readonly at: Span };

/** The changes that a block makes, by place. */
const changesOf = (words: Stretch): Change[] => {
  const quotes = [...words.text.matchAll(/“([^”]*)”/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[1] ?? '',
  }));
  const articles = articlesOf(words.text).filter(({ start }) => !quotes.some((quote) => inside(start, quote)));
  const isFree = ({ start }: Span): boolean => !quotes.some((quote) => inside(start, quote));
  const found = [
    ...words
      .all('change-to')
      .filter(isFree)
      .flatMap((verb) => changeTo(words, verb, quotes, articles)),
    ...words
      .all('take-out')
      .filter(isFree)
      .flatMap((verb) => takeOut(words, verb, quotes, articles)),
    ...words
      .all('put-in')
      .filter(isFree)
      .flatMap((verb) => putIn(verb, quotes, articles)),
  ];
  return found.sort((a, b) => a.at.start - b.at.start);
};

type Words = Span & { readonly words: string };

const inside = (place: number, { start, end }: Span): boolean => start < place && place < end;

const articlesOf = (text: string): Words[] => {
  const found: Words[] = [];
  for (let i = 0; i < text.length; i++) {
    const length = articlesAt(text, i);
    if (length === 0) continue;
    found.push({ start: i, end: i + length, words: text.slice(i, i + length) });
    i += length;
  }
  return found;
};

/** The last article before a place, as the block has gone on from it. */
const articleBefore = (articles: readonly Words[], place: number): Words | null =>
  articles.findLast(({ end }) => end <= place) ?? null;

const changeTo = (words: Stretch, verb: Span, quotes: readonly Words[], articles: readonly Words[]): Change[] => {
  const was = quotes.find(({ end }) => /^[,\s]*$/.test(words.text.slice(end, verb.start)) && end <= verb.start) ?? null;
  const is =
    quotes.find(({ start }) => start >= verb.end && /^[:\s]*$/.test(words.text.slice(verb.end, start))) ?? null;
  const article = articleBefore(articles, was?.start ?? verb.start);
  if (!is) return figuresTo(words, verb, article);
  if (!was && !article) return [];
  const kind: AmendmentKind = was ? 'words' : 'anew';
  return [
    {
      kind,
      article: article?.words ?? null,
      was: was?.words ?? null,
      is: is.words,
      figures: was ? figuresOf(was.words, is.words) : [],
      at: { start: Math.min(article?.start ?? verb.start, was?.start ?? verb.start), end: is.end },
    },
  ];
};

/** 由50万元调整为80万元. */
const figuresTo = (words: Stretch, verb: Span, article: Words | null): Change[] => {
  const amounts = findQuantities(words.text);
  const was = amounts.findLast(({ at }) => at.end <= verb.start);
  const is = amounts.find(({ at }) => at.start >= verb.end);
  if (!was || !is || is.at.start - verb.end > 6 || verb.start - was.at.end > 2) return [];
  if (!words.upTo(was.at.start).ends('change-from', overCommas(12))) return [];
  const start = Math.min(article?.start ?? was.at.start, was.at.start);
  return [
    {
      kind: 'words',
      article: article?.words ?? null,
      was: words.text.slice(was.number.start, was.number.end),
      is: words.text.slice(is.number.start, is.number.end),
      figures: [{ was: { value: was.value, unit: was.unit }, is: { value: is.value, unit: is.unit } }],
      at: { start, end: is.at.end },
    },
  ];
};

/** The figures of two wordings, one for one; none where they differ in number. */
const figuresOf = (was: string, is: string): Change['figures'] => {
  const [before, after] = [was, is].map((words) => findQuantities(words).map(({ value, unit }) => ({ value, unit })));
  if (!before || !after || before.length !== after.length) return [];
  return before.flatMap((figure, at) => {
    const other = after[at];
    return other && (other.value !== figure.value || other.unit !== figure.unit) ? [{ was: figure, is: other }] : [];
  });
};

/** 删去第九条, 删去第五条中的“…”. */
const takeOut = (words: Stretch, verb: Span, quotes: readonly Words[], articles: readonly Words[]): Change[] => {
  const clauseEnd = verb.end + (/[。；;,，]/.exec(words.text.slice(verb.end))?.index ?? words.text.length - verb.end);
  const quote = quotes.find(({ start }) => start >= verb.end && start < clauseEnd);
  const behind = articles.find(({ start }) => start >= verb.end && start < clauseEnd);
  const article = behind ?? articleBefore(articles, verb.start);
  if (!quote && !behind) return [];
  const end = quote?.end ?? behind?.end ?? verb.end;
  const at = { start: Math.min(verb.start, article?.start ?? verb.start), end };
  return [
    {
      kind: quote ? 'words' : 'gone',
      article: article?.words ?? null,
      was: quote?.words ?? null,
      is: null,
      figures: [],
      at,
    },
  ];
};

/** 增加一条，作为第十条：“…”. */
const putIn = (verb: Span, quotes: readonly Words[], articles: readonly Words[]): Change[] => {
  const quote = quotes.find(({ start }) => start >= verb.end);
  if (!quote) return [];
  const article =
    articles.find(({ start }) => start >= verb.end && start < quote.start) ?? articleBefore(articles, verb.start);
  return [
    {
      kind: 'added',
      article: article?.words ?? null,
      was: null,
      is: quote.words,
      figures: [],
      at: { start: Math.min(verb.start, article?.start ?? verb.start), end: quote.end },
    },
  ];
};
