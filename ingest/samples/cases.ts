// Every case of the subjects read as a document while the tables are watched, whatever the form of its file.
import { foldWidths } from '../../text/index.ts';
import type { Trial } from '../rules/analysis.ts';
import { watched } from '../rules/trace.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { mapping } from '../vocabulary/index.ts';
import { allCaseFiles, caseFiles, contentOf, readCases } from './case-files.ts';
import { factsOf } from './made-up.ts';
import { documentOf } from './read-case.ts';

/** The texts of all cases, with the document that each stands in. */
export const caseTexts = (): readonly { readonly name: string; readonly text: string; readonly document: string }[] => {
  const ofOneForm = new Set(caseFiles());
  return allCaseFiles().flatMap((file) =>
    ofOneForm.has(file)
      ? readCases(file).map((one) => ({ name: one.name, text: one.text, document: documentOf(one) }))
      : textsOfOtherForm(file),
  );
};

const textsOfOtherForm = (file: string) => {
  const content = contentOf(file);
  const { cases, paper } = Array.isArray(content) ? { cases: content, paper: undefined } : mapping(content, file);
  return (Array.isArray(cases) ? cases : []).flatMap((one: Readonly<Record<string, unknown>>) => {
    const text = one['text'] ?? one['said'];
    if (typeof text !== 'string') return [];
    const before = 'said' in one ? `${paper ?? hypotheses}\n\n四、结果\n\n` : '';
    const name = `${file}: ${String(one['name'] ?? one['about'] ?? text).slice(0, 30)}`;
    return [{ name, text, document: framed(before + text) }];
  });
};

const hypotheses = '企业规模 研发强度 抵押比例 贷款期限'
  .split(' ')
  .map((cause, i) => `H${i + 1}：${cause}正向影响融资额度。`)
  .join('\n');

/** A line as a policy that says nothing else; a text that begins with a heading below a title; another text as it is. */
export const framed = (text: string): string => {
  const title = '某市促进产业发展若干措施';
  if (!text.includes('\n')) return `${title}\n一、资金条款\n${text}\n`;
  return text.startsWith('一、') ? `${title}\n${text}` : text;
};

/** Every case read as a document while the tables are watched. */
export const tryCases = (): readonly Trial[] =>
  caseTexts().map(({ name, text, document }) => ({
    name,
    kinds: stretchOf({ text: foldWidths(text) }).cues.kinds,
    decisions: watched(() => factsOf(document)).decisions,
  }));
