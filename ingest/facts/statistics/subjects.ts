// What each figure of a sentence is a figure of: the subject of a statistic, which the facts call its indicator.
// Never reads past a semicolon, and never takes a subject from the sentence before.
import { decide } from '../../rules/decide.ts';
import type { RuleTable, Ruling } from '../../rules/rule.ts';
import type { Clause } from '../clauses.ts';
import { statisticWords, trimSubject } from './statistic-words.ts';
import { withNames } from './subject-lists.ts';
import { type FigureAt, type Reading, SubjectWindow, subjectShapes, type Words } from './subject-window.ts';

/**
 * A subject, null where none is told, where in the sentence the clause begins that names it, and the rule that found
 * it.
 */
export type Subject = {
  readonly words: string | null;
  readonly from: number;
  readonly ruling: Ruling<SubjectSource>;
};

/** Where the words of a subject stand. */
export type SubjectSource =
  | 'list'
  | 'figure-before'
  | 'topic-in-bracket'
  | 'other-base'
  | 'group'
  | 'stem'
  | 'frame'
  | 'topic'
  | 'relative'
  | 'own-words';

const isShare = ({ figure }: SubjectWindow): boolean => /^[%‰]$/.test(figure.unit);

export const subjectTable: RuleTable<SubjectWindow, SubjectSource> = {
  id: 'statistic-subject',
  says: 'Where the words stand that say what a figure is a figure of.',
  rules: [
    {
      id: 'statistic-subject/list',
      says: 'A figure right behind another in a list is of the same, or of the name in its turn: 分别增长46.9%、9.5%.',
      outcome: 'list',
      when: ({ same, between }) => same !== null && subjectShapes().joint.test(between),
    },
    {
      id: 'statistic-subject/reached',
      says: 'Both figures of a change are of what stands before 由: 由3家增加到5家.',
      outcome: 'figure-before',
      when: ({ same, between }) => same !== null && statisticWords().reaching.test(between),
    },
    {
      id: 'statistic-subject/in-a-bracket',
      says: 'A figure in a bracket behind another is of its topic: 120家（35%）.',
      outcome: 'topic-in-bracket',
      when: ({ same, between }) => same !== null && /^ ?\($/.test(between),
    },
    {
      id: 'statistic-subject/other-base',
      says: 'A share of a base of its own: 占世界的39.6%和中亚的91.1%.',
      outcome: 'other-base',
      when: ({ same, between }) =>
        same !== null && subjectShapes().otherBase.test(between) && subjectShapes().ofBase.test(same.subject),
    },
    {
      id: 'statistic-subject/group',
      says: 'A share of a group in a frame: 在农技人员中，50岁以上的占32.4%.',
      outcome: 'group',
      when: ({ groupShare }) => groupShare !== null,
    },
    {
      id: 'statistic-subject/shared-stem',
      says: 'What stands before the first of two counts for both: 创造了全市三成的产值，近四成的税收.',
      outcome: 'stem',
      when: sharesStem,
    },
    {
      id: 'statistic-subject/counted-in-a-frame',
      says: 'What is counted, of those in the clause before: 全市7家孵化器中，有6家….',
      outcome: 'frame',
      when: ({ said, counted, onward, lead }) =>
        said === '' && counted !== '' && !onward && !subjectShapes().counting.test(lead),
    },
    {
      id: 'statistic-subject/leaning',
      says: 'A clause without a subject of its own leans on the one before it: 占全省的32.6%, 同比增长3.6%.',
      outcome: 'topic',
      when: ({ said, onward }) => said === '' || onward || statisticWords().leaning.test(said),
    },
    {
      id: 'statistic-subject/relative',
      says: 'A noun that is told of something else is told of the figure before: 原油进口量…，对外依存度….',
      outcome: 'relative',
      when: ({ last, own }) =>
        last !== null && (statisticWords().relative.test(own) || statisticWords().compared.test(own)),
    },
    {
      id: 'statistic-subject/own-words',
      says: 'The words before it in its clause, without the verb: 原油进口量超过5亿吨.',
      outcome: 'own-words',
      when: ({ said }) => said !== '',
    },
  ],
};

/** The subject of each figure. Widths must be folded. */
export const findSubjects = (
  text: string,
  clauses: readonly Clause[],
  figures: readonly FigureAt[],
): readonly Subject[] => {
  const found: { readonly reading: Reading; readonly ruling: Ruling<SubjectSource> }[] = [];
  for (const [k, figure] of figures.entries()) {
    const before = found.at(-1)?.reading;
    const last = before && !text.slice(before.end, figure.start).includes(';') ? before : null;
    const window = new SubjectWindow({ text, clauses, figures, k, last });
    const ruling = decide(subjectTable, window);
    if (ruling)
      found.push({ ruling, reading: { ...read(window, ruling.outcome), clause: window.clause, end: figure.end } });
  }
  const named = withNames(
    text,
    found.map(({ reading }) => reading),
    figures,
  );
  return found.map(({ ruling, reading }, k) => ({ words: named[k] ?? null, from: reading.from, ruling }));
};

type Read = Omit<Reading, 'clause' | 'end'>;

/** The subject as its source has it. */
const read = (window: SubjectWindow, source: SubjectSource): Read => {
  const { same, between, clause, last, counted, lead, said, onward } = window;
  if (same && source === 'list') return { ...same, listed: true };
  if (same && source === 'figure-before') return { ...same, listed: false };
  if (same && source === 'topic-in-bracket') return { ...same, subject: same.topic, listed: false };
  if (same && source === 'other-base') {
    const base = subjectShapes().otherBase.exec(between)?.[1] ?? '';
    return { ...same, subject: same.subject.replace(subjectShapes().ofBase, `占${base}`), listed: false };
  }
  const alone = { from: clause.start, stem: '', lead: '', listed: false };
  const group = window.groupShare;
  if (group && source === 'group') return { ...alone, subject: group, topic: group };
  if (last && source === 'stem')
    return { ...alone, subject: `${last.stem}${counted}`, topic: counted, stem: last.stem, lead };
  if (source === 'frame')
    return withCounted(window, { subject: window.frame.words, topic: '', from: window.frame.from });
  if (source === 'topic') {
    const before: Words = last ? { words: last.topic, from: last.from } : window.clauseBefore;
    return withCounted(window, {
      subject: `${before.words}${onward ? '' : said}`,
      topic: before.words,
      from: before.from,
    });
  }
  return withCounted(window, last && source === 'relative' ? relativeTo(window, last) : ownWords(window));
};

type Named = { readonly subject: string; readonly topic: string; readonly from: number };

const relativeTo = ({ own, said }: SubjectWindow, last: Reading): Named => {
  const { parts, compared, measures } = statisticWords();
  const stem = parts.test(own) || compared.test(own) ? last.topic : last.topic.replace(measures, '');
  return { subject: `${stem}${said}`, topic: `${stem}${said}`, from: last.from };
};

const ownWords = (window: SubjectWindow): Named => {
  const { own, said, lead, clause, frame } = window;
  const { share, makesUp, holdsShare, ofBase } = subjectShapes();
  const framed = share.test(own) ? frame : { words: '', from: clause.start };
  const tail = makesUp.test(lead.trimEnd()) && !holdsShare.test(own) ? '占比' : '';
  return { subject: `${framed.words}${said}${tail}`, topic: own.replace(ofBase, ''), from: framed.from };
};

/** With what is counted or shared behind the figure: 24个行业实现增长, 90%的高端仪器来自国外. */
const withCounted = (window: SubjectWindow, { subject, topic, from }: Named): Read => {
  const { counted, after, lead } = window;
  const { of, shareSubject, verbEnd } = subjectShapes();
  const isTold = of.test(after) ? shareSubject.test(subject) : verbEnd.test(lead.trimEnd());
  const isWhole = subject.endsWith(counted) || (isShare(window) && subject !== '' && isTold);
  const words = isWhole ? subject : `${subject}${counted}`;
  return { subject: words, topic: topic === '' ? words : topic, from, stem: subject, lead, listed: false };
};

/** 三成的产值，近四成的税收; 30多个国家的最大出口国和60多个国家的最大进口国: what stands before the first counts for both. */
function sharesStem({ counted, last, same, lead, frame }: SubjectWindow): boolean {
  if (counted === '' || !last || frame.words !== '' || last.stem === '') return false;
  const { sameStem, predicate } = subjectShapes();
  if (same) return sameStem.test(lead);
  return trimSubject(lead) === '' && last.subject.length > last.stem.length && !predicate.test(counted);
}
