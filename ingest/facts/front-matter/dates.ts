// The days of a text by kind.
//
// Signals: …印发 (issued); alone under the signature (signed); 收稿/修回日期 (received); 出版/首发/发布日期 (published); 自…起施行, 适用于…至…
// (effective); 有效期至…, …止, 失效日期 (expires). 自印发之日起施行 gives an effective day where the day of issue is known.
// Never takes a day of a cited document, nor of a reference, a form or a table.
import type { DateKind, DocumentDate, Quoted } from '../../../model/index.ts';
import { dayPattern, parseDay } from '../../days.ts';
import { sourceQuote } from '../../layout/index.ts';
import type { Recognized } from '../../types.ts';

const day = `(?:${dayPattern})`;
const signedDay = new RegExp(`^[(（]?(${day})[)）]?$`);

// The last day in a rule's words is its value.
const rules: readonly (readonly [RegExp, DateKind])[] = [
  [new RegExp(`${day} ?印发`), 'issued'],
  [new RegExp(`(?:印发|发文|成文|制发|生成|签发)(?:日期|时间)[:：] ?${day}`), 'issued'],
  [
    new RegExp(
      `(?:收稿|收到|修改稿收到|收修改稿|修回|修改|返修|投稿)(?:日期|时间)?[:：] ?${day}|Received[:：]? ?${day}`,
      'g',
    ),
    'received',
  ],
  [
    new RegExp(
      `(?:预出版|出版|刊发|发表|网络首发|首发|发布|公布|公开|见刊)(?:日期|时间)[:：] ?${day}|预出版[:：] ?${day}`,
      'g',
    ),
    'published',
  ],
  [new RegExp(`(?:实施|施行|生效|执行)(?:日期|时间)[:：] ?${day}`), 'effective'],
  [new RegExp(`(?:失效|废止|终止)(?:日期|时间)[:：] ?${day}`), 'expires'],
  [new RegExp(`自 ?${day} ?起(?:正式)?(?:施行|实施|执行|生效|试行)`), 'effective'],
  [new RegExp(`(?:从|于) ?${day} ?(?:起|开始)(?:正式)?(?:施行|实施|执行|生效|试行)`), 'effective'],
  [
    new RegExp(
      `(?:有效期(?:限)?(?:为|自)?|适用于|执行期(?:限)?(?:为|自)?|实施期限?(?:为|自)?) ?自? ?${day}(?=起?(?:至|到|[-—–~～])+ ?${day})`,
    ),
    'effective',
  ],
  [new RegExp(`有效期(?:限)?(?:至|到|截止到?|截至) ?${day}`), 'expires'],
  [new RegExp(`(?:施行|实施|执行|有效)(?:至|到) ?${day}`), 'expires'],
  [
    new RegExp(
      `(?:有效期(?:限)?(?:为|自)?|适用于|执行期(?:限)?(?:为|自)?|实施期限?(?:为|自)?|自) ?自? ?${day} ?起?(?:施行)?[，,]? ?(?:至|到|[-—–~～])+ ?${day}`,
    ),
    'expires',
  ],
];

/** The days that the text states, in the order of the text, each kind and day once. */
export const findDates = (text: Recognized): DocumentDate[] => {
  const dates: DocumentDate[] = [];
  text.blocks.forEach((block, i) => {
    const zone = text.places[i]?.zone;
    if (block.kind !== 'paragraph' || zone === 'form') return;
    for (const [rule, kind] of rules) {
      // Behind the references stands when a paper was received; any other day there is a reference's.
      if (zone === 'references' && kind !== 'received') continue;
      for (const found of block.text.matchAll(rule.global ? rule : new RegExp(rule.source, 'g'))) {
        const value = lastDay(found[0]);
        if (!value || inTitle(block.text, found.index) || /(?:收到|发布|印发)$/.test(block.text.slice(0, found.index)))
          continue;
        dates.push({ kind, value, ...sourceQuote(text.text, block, found.index, found.index + found[0].length) });
        if (!rule.global) break;
      }
    }
    const signed = signedDay.exec(block.text);
    const value = signed && zone !== 'references' ? parseDay(signed[1] ?? '') : null;
    if (value && text.places[i]?.part !== undefined)
      dates.push({ kind: 'signed', value, ...sourceQuote(text.text, block, 0, block.text.length) });
  });
  return withDerived(text, unique(dates));
};

const lastDay = (words: string): string | null => {
  const days = [...words.matchAll(new RegExp(dayPattern, 'g'))].flatMap((found) => parseDay(found[0]) ?? []);
  return days.at(-1) ?? null;
};

const inTitle = (text: string, at: number): boolean => /《[^》]*$/.test(text.slice(0, at));

/** Each kind and day once; a day of issue and one of signature that are equal are one. */
const unique = (dates: readonly DocumentDate[]): DocumentDate[] => {
  const seen = new Set<string>();
  const issued = new Set(dates.filter(({ kind }) => kind === 'issued').map(({ value }) => value));
  return dates.filter(({ kind, value }) => {
    const key = `${kind} ${value}`;
    if (seen.has(key) || (kind === 'signed' && issued.has(value))) return false;
    seen.add(key);
    return true;
  });
};

const fromIssue = /自(?:印发|发布|公布|颁布|发文|下发)之日起(?:正式)?(?:施行|实施|执行|生效|试行)/;

const withDerived = (text: Recognized, dates: readonly DocumentDate[]): DocumentDate[] => {
  if (dates.some((date) => date.kind === 'effective')) return [...dates];
  const issue = dates.find((date) => date.kind === 'issued') ?? dates.find((date) => date.kind === 'signed');
  const clause = issue ? firstClause(text, fromIssue) : null;
  return issue && clause ? [...dates, { kind: 'effective', value: issue.value, derived: true, ...clause }] : [...dates];
};

/** The first words of the text that a pattern finds, save in references and forms. */
export const firstClause = (text: Recognized, pattern: RegExp): Quoted | null => {
  for (const sentence of text.sentences) {
    if (sentence.zone === 'references' || sentence.zone === 'form') continue;
    const found = pattern.exec(sentence.text);
    if (found && !inTitle(sentence.text, found.index))
      return sourceQuote(text.text, sentence, found.index, found.index + found[0].length);
  }
  return null;
};
