// What a rule on a reference may look at: the sentence with ☆ for each document and ★ for each day, so that words
// within titles count for nothing, cut at the document that is asked about; and what the text itself is called.
import type { Span } from '../../../model/index.ts';
import { findTimes } from '../../../text/index.ts';
import type { Stretch } from '../../rules/stretch.ts';
import type { DocumentMention, Sentence } from '../../types.ts';
import { stretchOf } from '../../vocabulary/cues.ts';

/** What the text is called, folded as keys are. */
export type OwnNames = {
  readonly title: string;
  /** The first block that is the title and nothing else; negative without any. */
  readonly titleAt: () => number;
  readonly number: string;
  /** Its title says that it carries another text: 关于印发…的通知. */
  readonly carries: boolean;
  /** The titles of its parts. */
  readonly parts: readonly string[];
  /** The blocks above the first article that tell what made and amended the text. */
  readonly history: ReadonlySet<number>;
  /** The blocks under a heading that tells grounds: 政策依据. */
  readonly grounds: ReadonlySet<number>;
};

/**
 * A sentence with its documents and days masked, and the way back: `starts[i]` and `ends[i]` are the places of unit i
 * in the sentence.
 */
type Masked = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

/** The documents of one sentence. */
export class ReferenceScene {
  readonly sentence: Sentence;
  readonly mentions: readonly DocumentMention[];
  readonly own: OwnNames;
  /** The sentence is an item of a list of what is repealed. */
  readonly listsRepealed: boolean;
  private readonly masked: Masked;

  constructor(sentence: Sentence, mentions: readonly DocumentMention[], own: OwnNames, listsRepealed: boolean) {
    this.sentence = sentence;
    this.mentions = mentions;
    this.own = own;
    this.listsRepealed = listsRepealed;
    this.masked = mask(sentence.text, mentions);
  }

  /** The window of one of the sentence's documents; null for one that stands within another: 《…》（以下简称《办法》）. */
  windowOf(mention: DocumentMention): ReferenceWindow | null {
    const index = this.masked.starts.indexOf(mention.at.start);
    if (index < 0) return null;
    return new ReferenceWindow(this, mention, stretchOf(this.masked, 0, index), stretchOf(this.masked, index + 1));
  }

  /** The place of a document with its articles, 《…》第三条. */
  withArticles({ at }: DocumentMention): Span {
    return { start: at.start, end: at.end + articlesAt(this.sentence.text, at.end) };
  }

  /** The place in the sentence of words of the masked one. */
  placeOf({ start, end }: Span): Span {
    return { start: this.masked.starts[start] ?? 0, end: this.masked.ends[end - 1] ?? 0 };
  }
}

/** A document that a sentence names, and the words around it. */
export class ReferenceWindow {
  readonly scene: ReferenceScene;
  readonly mention: DocumentMention;
  /** The sentence up to the document, and from behind it with its articles. */
  readonly before: Stretch;
  readonly after: Stretch;

  constructor(scene: ReferenceScene, mention: DocumentMention, before: Stretch, after: Stretch) {
    this.scene = scene;
    this.mention = mention;
    this.before = before;
    this.after = after;
  }
}

/** How long the articles behind a document are: 《…》第三条第二款. */
const articles =
  /(?:(?:文件)?第 ?[一二三四五六七八九十百零〇\d]{1,5} ?[条章款项目](?:之[一二三四五])?(?:[、,和至—-]?第 ?[一二三四五六七八九十百零〇\d]{1,5} ?[条章款项目](?:之[一二三四五])?)*)/y;

/** How many characters of articles stand at a place: 6 for 第三条第二款. */
export const articlesAt = (text: string, end: number): number => {
  articles.lastIndex = end;
  return articles.exec(text)?.[0].length ?? 0;
};

const holds = (outer: Span, inner: Span): boolean =>
  outer !== inner && outer.start < inner.start && inner.end <= outer.end;

const mask = (text: string, mentions: readonly DocumentMention[]): Masked => {
  const outer = mentions.filter(({ at }) => !mentions.some((other) => holds(other.at, at)));
  const spans = outer.map(({ at }) => ({ start: at.start, end: at.end + articlesAt(text, at.end), sign: '☆' }));
  const times = findTimes(text).filter(({ start, end }) => !spans.some((at) => start < at.end && at.start < end));
  const all = [...spans, ...times.map(({ start, end }) => ({ start, end, sign: '★' }))].sort(
    (a, b) => a.start - b.start,
  );
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let next = 0;
  for (let i = 0; i < text.length; ) {
    while ((all[next]?.start ?? text.length) < i) next++;
    const here = all[next];
    const masked = here?.start === i ? here : null;
    units.push(masked?.sign ?? text[i] ?? '');
    starts.push(i);
    i = masked?.end ?? i + 1;
    ends.push(i);
  }
  return { text: units.join(''), starts, ends };
};
