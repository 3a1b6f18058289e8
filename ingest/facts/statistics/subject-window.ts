// What a rule on the subject of a figure may look at: the words between it and the figure before, before it in its
// clause, and behind it.
import { cueShape } from '../../vocabulary/cues.ts';
import { lazily } from '../../vocabulary/index.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import type { Figure } from './figures.ts';
import { statisticWords, trimSubject, withChange } from './statistic-words.ts';

export type FigureAt = Pick<Figure, 'start' | 'end' | 'unit'>;

/** What is known of a figure once read. */
export type Reading = {
  readonly subject: string;
  /** What later clauses of the sentence lean on, and where the clause begins that says so. */
  readonly topic: string;
  readonly from: number;
  /** The words before what it counts: 创造了全市 of 创造了全市三成的产值, which 近四成的税收 shares. */
  readonly stem: string;
  /** The words before it, verb and all: where its names stand if it opens a list. */
  readonly lead: string;
  readonly listed: boolean;
  readonly clause: Clause;
  readonly end: number;
};

/** Words, and where the clause begins that holds them. */
export type Words = { readonly words: string; readonly from: number };

/** The signs of formulas and words around subjects. */
export const subjectShapes = lazily(() => ({
  of: cueShape('^ ?{of}'),
  ofEnd: cueShape('{of}$'),
  joint: cueShape('^ ?(?:\\([^)\\d]{1,14}\\))? ?{joined|listed|or} ?{nearly}? ?$'),
  otherBase: cueShape('^ ?{joined|listed}([^,;、]{2,20}?){of}?$'),
  attribute: cueShape('^(?:{of}|{within-bound}{of})'),
  sameStem: cueShape('{joined|listed|of}{nearly}?$'),
  predicate: cueShape('{predicate-word}'),
  changing: cueShape(
    '^(.*?)(?:{already-adverb})?{from-figure}(?:(?:(?!{from-figure})[^,]){0,12}{year}(?:(?!{from-figure})[^,]){0,5})?$',
  ),
  bareFigures: cueShape('(?<=[\\u4e00-\\u9fff])\\d[\\d.]*(?:、[\\d.]+)*{joined-or-listed}$'), // 增速5.3、1.3和1.3个百分点
  comparedInBracket: cueShape('^.*{compared-with}(.+)\\($'),
  counting: cueShape('{counting-verb}{nearly}?$'),
  share: cueShape('{share-noun-end}$'),
  makesUp: cueShape('{makes-up}(?:{share-tail})*$'),
  ofBase: cueShape('{makes-up}(?:(?!{makes-up}).)*$'),
  holdsShare: cueShape('{makes-up}'),
  shareSubject: cueShape('{makes-up}|{rate-end}$'),
  verbEnd: cueShape('{verb-end}$'),
  behind: cueShape(
    '^ ?{bound-behind}*(?:{countries}|{mouths}(?={mouths-follow}))?{of}?(?!{no-counted}|{and-more}(?!{and-more-unit})|{within-bound})([^,;。、（(]+)',
  ),
  open: cueShape('(?:{of}|{joined-short})?{nearly-more}*$'),
  countedEnd: cueShape('(?:{counted-end})$'),
  head: cueShape('^(?:(?!{predicate-joint}).)*{of}((?:(?!{of|predicate-joint}).){3,16})$'),
  firstJoint: cueShape('(?<=.{4}){first-joint}.*$'),
  framed: cueShape('{within-end}$'),
  numbered: cueShape('\\d+{and-more}?{bare-counter}'),
  becomes: cueShape('{already-is}?{is-become}(?!{no-doubt}).*$'),
  group: cueShape('^(.{2,20}?){of}?{only-about}?(?:{makes-up-to}|{only-has})(?:{share-tail})*$'),
  groupFrame: cueShape('(?:^|[,，。;；]){amid-any}([^,，。;；]{2,24}?){within-end}[,，]'),
}));

type Place = {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly figures: readonly FigureAt[];
  readonly k: number;
  /** The reading of the figure before it, unless a semicolon stands between. */
  readonly last: Reading | null;
};

export class SubjectWindow {
  readonly text: string;
  readonly figure: FigureAt;
  readonly clause: Clause;
  readonly last: Reading | null;
  /** The figure before it stands in the same clause; the words between them, where it does. */
  readonly same: Reading | null;
  readonly between: string;
  /** The words before it, and those behind it up to the next figure or the clause's end. */
  readonly lead: string;
  readonly after: string;
  /** What it counts or shares in, behind it. */
  readonly counted: string;
  /** The words before it without the verb; with a word of change. */
  readonly own: string;
  readonly said: string;
  readonly onward: boolean;
  private readonly clauses: readonly Clause[];

  constructor({ text, clauses, figures, k, last }: Place) {
    const figure = figures[k];
    if (!figure) throw new RangeError(`there is no figure ${k}`);
    this.text = text;
    this.clauses = clauses;
    this.figure = figure;
    this.clause = clauseAt(clauses, figure.start) ?? { start: 0, end: text.length };
    this.last = last;
    this.same = last?.clause === this.clause ? last : null;
    this.between = this.same ? text.slice(this.same.end, figure.start) : '';
    const { attribute, of, changing, bareFigures, comparedInBracket } = subjectShapes();
    const whole = !this.same || attribute.test(this.between);
    this.lead = whole ? text.slice(this.clause.start, figure.start) : this.between;
    const next = figures[k + 1];
    const shares = /[%‰]/.test(figure.unit) && of.test(text.slice(figure.end));
    const until = next && next.start < this.clause.end && !shares ? next.start : this.clause.end;
    this.after = text.slice(figure.end, until);
    this.counted = statisticWords().reaching.test(this.after)
      ? ''
      : countedBehind(this.after, figure.unit, until < this.clause.end);
    const start = this.lead.replace(changing, '$1').replace(bareFigures, '').replace(comparedInBracket, '$1');
    this.own = trimSubject(start);
    this.said = withChange(start, this.own);
    this.onward = statisticWords().onward.test(this.lead);
  }

  /** 全市7家孵化器中，有6家…: the clause before says of which. */
  get frame(): Words {
    const none = { words: '', from: this.clause.start };
    const previous = this.clauses[this.clauses.indexOf(this.clause) - 1];
    const said = previous ? this.text.slice(previous.start, previous.end) : '';
    if (!previous || !subjectShapes().framed.test(said) || said.length > 30) return none;
    return { words: trimSubject(said.replace(subjectShapes().numbered, '')), from: previous.start };
  }

  /** What the clause before is about, up to what it is called there. */
  get clauseBefore(): Words {
    const none = { words: '', from: this.clause.start };
    const previous = this.clauses[this.clauses.indexOf(this.clause) - 1];
    const said = previous ? this.text.slice(previous.start, previous.end) : '';
    if (!previous || /[;。]/.test(this.text[previous.end] ?? '') || said.length > 40) return none;
    return { words: trimSubject(said.replace(subjectShapes().becomes, '')), from: previous.start };
  }

  /** 在基层农技人员中，50岁以上的占32.4%: of what the share is, and which; null where it is none of such a group. */
  get groupShare(): string | null {
    const { group, groupFrame } = subjectShapes();
    const member = group.exec(this.text.slice(this.clause.start, this.figure.start))?.[1];
    const frame = groupFrame.exec(this.text.slice(0, this.clause.start + 1))?.[1];
    return member && frame ? `${frame}中${member.replace(subjectShapes().ofEnd, '')}占比` : null;
  }
}

/** The words behind a figure up to a stop; of those before another figure, up to what leads to it. */
const countedBehind = (after: string, unit: string, open: boolean): string => {
  const shapes = subjectShapes();
  const words = shapes.behind.exec(after)?.[1] ?? '';
  if (!/^[\u4e00-\u9fff“A-Za-z]/.test(words)) return '';
  const cut = open ? trimSubject(words.replace(shapes.open, '')) : words;
  const short = cut.length > longestCounted ? shortened(cut) : cut;
  const bare = short.replace(shapes.countedEnd, '').trim();
  return bare.length >= (unit === '%' ? 2 : 1) && bare.length <= longestCounted + 10 ? bare : '';
};

// 22 characters: longer runs behind a figure are predicates with objects of their own, cut at their first joint.
const longestCounted = 22;

/** 具有较强带动力的省级产业园区 → 省级产业园区; a predicate is cut at its first joint. */
const shortened = (words: string): string => {
  const { head, firstJoint } = subjectShapes();
  return head.exec(words)?.[1] ?? words.replace(firstJoint, '');
};
