// What a text does with a document that it names: the table that decides, and the words that say so.

import type { Relation } from '../../../model/index.ts';
import { foldKey } from '../../../text/index.ts';
import { labelEnd } from '../../labels.ts';
import { endsAsDocument } from '../../mentions/titles.ts';
import { isTimeOfPage } from '../../page-data.ts';
import { all, type Evidence, type RuleTable } from '../../rules/rule.ts';
import { maybe, overCommas, type Stretch, sign, within } from '../../rules/stretch.ts';
import { stretchOf } from '../../vocabulary/cues.ts';
import type { ReferenceWindow } from './reference-scene.ts';

/**
 * What is decided: the relation, and whether the words that state it stand before the document, behind it, or are the
 * document alone; or the document alone in the line of the own title.
 */
export type Stated = { readonly relation: Relation | null; readonly stands: 'before' | 'behind' | 'alone' | 'title' };

type Window = ReferenceWindow;

const none: Stated = { relation: null, stands: 'alone' };
const said = (relation: Relation, stands: Stated['stands'] = 'alone'): Stated => ({ relation, stands });

/** 甲、乙和丙: other documents of the same list right before or behind. */
const list = 'document-mark|title-joint';

/** A part of the same item, over commas, with no other document in it. */
const noDocument = (most: number) => ({ ...overCommas(most), without: ';。☆' });

/** The document's own title, folded. */
const titleOf = ({ mention }: Window): string => foldKey(mention.title ?? '');

/**
 * Words between a verb and the document that belong to both: other documents, issuers, 国家. No clause with another
 * verb.
 */
const isGlue = (between: Stretch): boolean => {
  const { text } = between;
  if (between.has('draws-up')) return false;
  return text.length <= 40 && (!text.includes(',') || text.includes('☆')) && !/,[^☆,]{6,}$/.test(text);
};

type Verb = { readonly evidence: Evidence; readonly start: number; readonly end: number };

const lastOf = (before: Stretch, kind: string): Verb | null => {
  const cue = before.last(kind);
  return cue && { evidence: [cue], start: cue.start, end: cue.end };
};

/** The words behind the label of an item: （二）根据《…》. */
const behindLabel = (words: Stretch): Stretch => words.from(words.start + labelEnd(words.text));

/**
 * The verb of carrying out that governs the document: 贯彻, or 落实 with a purpose before it or at the beginning of its
 * clause.
 */
const carriesOut = ({ before }: Window): Verb | null => {
  const sure = lastOf(before, 'implements');
  if (sure) return sure;
  const purposeful =
    before.has('carry-purpose') ??
    before.ends(sign(','), 'may-implement', within(200)) ??
    behindLabel(before).is('may-implement', within(200));
  return purposeful ? lastOf(before, 'may-implement') : null;
};

export const relationTable: RuleTable<Window, Stated> = {
  id: 'reference/relation',
  says: 'What a text does with a document that it names.',
  rules: [
    {
      id: 'reference/article-repealed',
      says: 'A document of which only an article ends is cited, for the rest of it stays in force: 《…》第八条废止.',
      outcome: said('cites'),
      when: ({ mention, scene, after }) =>
        all(scene.withArticles(mention).end > mention.at.end, after.begins(maybe(' '), 'repeal')),
    },
    {
      id: 'reference/repealed-behind',
      says: 'A document is repealed by what ends its force behind it, with nothing between but other documents and when: 《…》自本办法施行之日起废止.',
      outcome: said('repeals', 'behind'),
      when: ({ before, after }) => all(endsForce(after), !before.ends('from-day', maybe(' '))),
    },
    {
      id: 'reference/repealed-before',
      says: 'A document is repealed by 废止 before it, with nothing between but other documents: 决定废止《…》和《…》.',
      outcome: said('repeals', 'before'),
      when: ({ before, after }) =>
        all(
          before.ends('repeal-verb', 'repeal-lead?', maybe(':：'), `${list}*`)?.slice(-1) ?? null,
          !after.begins(maybe(' '), 'then'),
        ),
    },
    {
      id: 'reference/changed-by-the-title',
      says: 'A document that the title of a decision changes is cited: 关于修改《…》的决定.',
      outcome: said('cites'),
      when: ({ scene, before, after }) =>
        all(
          isTitleLine(foldKey(scene.sentence.text), scene.own.title),
          before.ends('changes', maybe(' ')),
          after.begins(within(6), 'of', 'title-end'),
        ),
    },
    {
      id: 'reference/of-a-report',
      says: 'A report that is called by the document it tells of cites that document: 近日，某市出台《…若干措施》，扶持渔业.',
      outcome: said('cites'),
      when: (window) => isToldOf(window),
    },
    {
      id: 'reference/carried-in-the-line-of-the-title',
      says: 'A document between 印发 and 的通知 in the line of the own title is an annex: 某市关于印发《…》的通知.',
      outcome: said('annexes', 'title'),
      when: (window) =>
        all(
          window.scene.own.carries && isTitleLine(foldKey(window.scene.sentence.text), window.scene.own.title),
          titleOf(window).length > 8 && window.scene.own.title.includes(titleOf(window)),
          window.before.ends('carries-text', maybe(' ')),
          window.after.begins('of', 'title-end'),
        ),
    },
    {
      id: 'reference/line-of-the-title',
      says: 'What stands in the line of the own title, or in a link that repeats it, is no reference: 某市关于执行《…》的通知.',
      outcome: none,
      when: (window) => isTitleLine(foldKey(window.scene.sentence.text), window.scene.own.title) && !isCarried(window),
    },
    {
      id: 'reference/text-itself',
      says: 'The text itself, by its number, its title or the last words of it, is no reference: 《办法》.',
      outcome: none,
      when: (window) => isOwnNumber(window) || (isOwnTitle(window) && !isCarried(window)),
    },
    {
      id: 'reference/number-alone',
      says: 'A number that fills its line is the text’s own or a form’s: 江政发〔2024〕3号.',
      outcome: none,
      when: ({ mention, scene: { sentence } }) => {
        const rest = sentence.text.length - (mention.at.end - mention.at.start);
        return mention.title === null && (rest === 0 || (rest <= 6 && sentence.zone !== 'body'));
      },
    },
    {
      id: 'reference/line-of-the-page',
      says: 'What the page prints beside its day is no reference: 2023-03-24 09:00 《某某网》 来源：某某日报.',
      outcome: none,
      when: ({ scene }) => isTimeOfPage(scene.sentence.text),
    },
    {
      id: 'reference/newspaper',
      says: 'A newspaper, journal, programme, film or book is no document: 《人民日报》报道, 电视剧《…》.',
      outcome: none,
      when: ({ mention, before, after }) =>
        all(mention.docNumber === null, before.ends('paper') ?? after.begins('paper-behind')),
    },
    {
      id: 'reference/behind-an-annex',
      says: 'A document behind 附件 is an annex, unless that is another document’s: 附件：《…》, 详见附件《…》.',
      outcome: said('annexes'),
      when: ({ before }) => before.begins('annex') ?? before.ends('see', 'annex', maybe(' ')),
    },
    {
      id: 'reference/before-an-annex',
      says: 'A document with 附件 in a bracket behind it is an annex: 《…》（见附件3）.',
      outcome: said('annexes'),
      when: ({ after }) => after.from(asideEnd(after)).begins(sign('('), maybe(' '), 'see?', 'annex'),
    },
    {
      id: 'reference/part-of-the-file',
      says: 'A document that a notice names and that the same file holds is an annex: a part with the title of 《…》.',
      outcome: said('annexes'),
      when: (window) => {
        const title = titleOf(window);
        return (
          inNotice(window) &&
          window.scene.own.parts.some(
            (part) => part === title || (title.length > 8 && (title.startsWith(part) || part.startsWith(title))),
          )
        );
      },
    },
    {
      id: 'reference/carried-by-the-title',
      says: 'A document that the title of the notice carries is an annex: 关于印发《…》的通知.',
      outcome: said('annexes'),
      when: (window) => {
        const title = titleOf(window);
        return (
          inNotice(window) && window.scene.own.carries && title.length > 8 && window.scene.own.title.includes(title)
        );
      },
    },
    {
      id: 'reference/issued-herewith',
      says: 'A document between 现将 and 印发, or one that we have drawn up before 印发, is an annex: 现将《…》印发给你们, 我局制定了《…》，现印发给你们.',
      outcome: said('annexes'),
      when: (window) => issuedHerewith(window),
    },
    {
      id: 'reference/approved-and-issued',
      says: 'A document that opens its sentence and was approved, or is issued to someone, is an annex: 《…》已经市政府同意.',
      outcome: said('annexes'),
      when: (window) => approvedAndIssued(window),
    },
    {
      id: 'reference/implemented',
      says: 'A document that is carried out is implemented: 为贯彻落实《…》.',
      outcome: said('implements', 'before'),
      when: (window) => {
        const verb = carriesOut(window);
        const based = lastOf(window.before, 'based-on');
        if (!verb || (based && based.start > verb.start)) return null;
        return isGlue(window.before.from(verb.end)) ? verb.evidence : null;
      },
    },
    {
      id: 'reference/ground-of-the-text',
      says: 'A document on whose ground the text is made is what it is based on: 根据《…》，制定本办法.',
      outcome: said('based-on', 'before'),
      when: (window) => {
        const based = lastOf(window.before, 'based-on');
        return based && isGlue(window.before.from(based.end)) ? all(based.evidence, window.after.has('drafts')) : null;
      },
    },
    {
      id: 'reference/form-to-fill-in',
      says: 'A form, certificate or contract that someone fills in, has or signs is no document of its own: 填写《申请表》.',
      outcome: none,
      when: ({ mention }) =>
        all(mention.docNumber === null, stretchOf({ text: mention.title ?? '' }).ends('form-name')),
    },
    {
      id: 'reference/name-of-a-work',
      says: 'Up to four characters that end as no text of rules do are the name of a journal or work: 在《十月》上发表.',
      outcome: none,
      when: ({ mention }) => {
        const title = stretchOf({ text: mention.title ?? '' });
        return (
          mention.docNumber === null &&
          title.text.length > 0 &&
          title.text.length <= longestOfWork &&
          !endsAsDocument(title) &&
          title.ends('law-end|strong-title-end|short-title-end') === null
        );
      },
    },
    {
      id: 'reference/kind-alone',
      says: 'A kind of text without a name, for which the text has said nothing, is no reference: 《若干措施》要求.',
      outcome: none,
      when: ({ mention }) =>
        all(
          mention.docNumber === null,
          stretchOf({ text: mention.title ?? '' }).is('title-end', maybe('('), 'edition?', maybe(')')),
        ),
    },
    {
      id: 'reference/line-of-its-history',
      says: 'A number in the lines above the first article that tell what amended the text is its own: 2.中华民国…号令修正发布第4条条文.',
      outcome: none,
      when: ({ scene, mention }) => mention.docNumber !== null && scene.own.history.has(scene.sentence.block),
    },
    {
      id: 'reference/history-of-the-text',
      says: 'What made or amended the text itself, in the lines below its title, is no reference: 根据《…的决定》第二次修正.',
      outcome: none,
      when: (window) =>
        all(
          window.scene.sentence.zone === 'front' || amendsThis(window),
          window.after.begins(maybe(' '), 'order?', within(6), 'amended'),
        ),
    },
    {
      id: 'reference/item-of-a-repeal-list',
      says: 'A document that opens an item of a list of what is repealed is repealed: 下列文件予以废止：1.《…》.',
      outcome: said('repeals'),
      when: ({ scene }) => scene.listsRepealed,
    },
    {
      id: 'reference/ground-of-what-is-done',
      says: 'A document by which something is done, behind 根据 that opens a sentence or follows its purpose, is what that is based on: 根据《…》，下调贷款利率.',
      outcome: said('based-on', 'before'),
      when: (window) => {
        const item = behindLabel(window.before);
        const ground = item.begins('carry-purpose') ? lastOf(item, 'ground')?.evidence[0] : item.begins('ground')?.[0];
        const opens = ground && /^$|[,，]$/.test(item.upTo(ground.start).text);
        const between = opens ? item.from(ground.end) : null;
        return ground && between && !between.has('of|based-on') && isGlue(between)
          ? all([ground], !window.after.has('sanction'))
          : null;
      },
    },
    {
      id: 'reference/behind-the-name-of-grounds',
      says: 'A document in the line of the grounds of a policy, or listed under a heading of them, is what that is based on: 文件依据：《…》.',
      outcome: said('based-on', 'before'),
      when: ({ before, scene }) =>
        before.holds('ground-title', sign(':：')) ??
        (scene.own.grounds.has(scene.sentence.block)
          ? behindLabel(before).is('ground-title?', maybe(':：'), `${list}*`)
          : null),
    },
    {
      id: 'reference/named',
      says: 'Any other document is cited: 按照《…》执行.',
      outcome: said('cites'),
      lastResort: true,
      when: () => true,
    },
  ],
};

const longestOfWork = 4;

/** Where （以下简称《办法》） ends right behind a document. */
const asideEnd = ({ text, start }: Stretch): number =>
  start + (/^[(（][^()（）]{0,40}[)）](?=[(（])/.exec(text)?.[0].length ?? 0);

/** A notice whose title was lost goes by the text that it carries. */
const isCarried = (window: Window): boolean => {
  if (issuedHerewith(window) === null && approvedAndIssued(window) === null) return false;
  const { own, sentence } = window.scene;
  const at = own.titleAt();
  return at < 0 || at >= sentence.block;
};

const issuedHerewith = (window: Window): Evidence | null =>
  all(
    inNotice(window),
    window.before.ends('herewith', `${list}*`) ?? isDrawnUp(window),
    window.after.begins(`${list}*`, noDocument(20), 'issue'),
  );

const approvedAndIssued = (window: Window): Evidence | null =>
  all(
    inNotice(window),
    window.before.is(`${list}*`),
    window.after.begins(`${list}*`, noDocument(40), 'approved-already', overCommas(40), 'approved') ??
      window.after.begins(`${list}*`, noDocument(20), 'issue-to'),
  );

/** 我局制定了《…》, or 制定了《…》 before 现印发: what others have drawn up and issued is another text. */
const isDrawnUp = ({ before, after }: Window): Evidence | null => {
  const drawn = before.ends('draws-up');
  if (!drawn) return null;
  const subject = before.upTo(drawn[0]?.start ?? before.end);
  const clause = subject.from(subject.text.search(/[^,;。]*$/) + subject.start);
  const isOurs = clause.isEmpty || clause.begins('own-body') || after.begins(`${list}*`, noDocument(20), 'now-issued');
  return isOurs ? drawn : null;
};

/** What ends the force of a document right behind it; what is in force from then on is another: 自★起施行，☆同时废止. */
const endsForce = (after: Stretch): Evidence | null => {
  const words = after.begins('repeal-glue*', 'repeal');
  const ends = words?.at(-1);
  return ends && !after.upTo(ends.start).holds('takes-effect', sign(','), maybe(' '), 'repeal-glue*') ? [ends] : null;
};

/** A line that holds the title and little more, or a part of it. */
const isTitleLine = (words: string, title: string): boolean =>
  title.length > 8 &&
  ((words.includes(title) && words.length < title.length * 2.5) || (words.length > 12 && title.includes(words)));

const isOwnNumber = ({ mention, scene: { own } }: Window): boolean =>
  mention.docNumber !== null && foldKey(mention.docNumber) === own.number;

/**
 * 出台《…》, 《…》发布: what a report says was issued, whose title the report goes by; but not 印发《…》的通知, nor what the
 * text holds itself.
 */
const isToldOf = ({ scene, before, after, mention }: Window): Evidence | null => {
  const { title, parts } = scene.own;
  const isCalled = mention.title !== null && foldKey(mention.title) === title && !parts.includes(title);
  if (!isCalled || scene.sentence.block > lastOfReport || before.ends('herewith', `${list}*`)) return null;
  const verb = before.from(Math.max(before.start, before.end - nearestReport)).has('reports');
  return verb && !after.begins('of') ? verb : after.begins('reported-how?', 'reported-so');
};

// A report says in its first lines what it tells of.
const lastOfReport = 3;
const nearestReport = 30;

/** The title itself, or its last words alone: 《若干措施》, 《办法》. */
const isOwnTitle = (window: Window): boolean => {
  const title = titleOf(window);
  const { own } = window.scene;
  if (title === '' || own.title === '') return false;
  return (
    title === own.title ||
    (title.length <= 6 && own.title.includes(title) && endsAsDocument(stretchOf({ text: title })))
  );
};

/** 《关于修改〈…〉的决定》, where … is the text itself. */
const amendsThis = (window: Window): boolean =>
  window.scene.own.title.length > 4 && titleOf(window).includes(window.scene.own.title);

/** A notice names what it carries in its first part, by its title. */
const inNotice = ({ scene, mention }: Window): boolean => scene.sentence.part === 0 && mention.title !== null;
