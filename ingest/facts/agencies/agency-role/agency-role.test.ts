import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findAgencyMentions } from '../../../mentions/agencies.ts';
import { madeUpSentence } from '../../../mentions/made-up-sentence.ts';
import { rolesOfSentence } from './agency-roles.ts';

type Case = { readonly text: string; readonly finds: readonly string[]; readonly rule?: string };
const cases: readonly Case[] = parse(readFileSync(new URL('./agency-role.cases.yml', import.meta.url), 'utf8'));

const found = (text: string): string[] => {
  const sentence = madeUpSentence(text);
  const mentions = findAgencyMentions(text, sentence, 0);
  const roles = new Map(rolesOfSentence(sentence, mentions).map(({ mention, role }) => [mention, role]));
  return mentions.flatMap((mention) => {
    const role = roles.get(mention);
    if (!role && mention.stands !== 'agency' && mention.stands !== 'authority') return [];
    return [`${mention.name}${mention.stands === 'class' ? '*' : ''} ${role ?? 'mention'}`];
  });
};

describe('the agencies of a sentence and their roles', () => {
  test.each(cases)('$text', ({ text, finds }) => {
    expect(found(text)).toEqual(finds);
  });

  test.each(cases.filter(({ rule }) => rule))('$text is decided by $rule', ({ text, rule }) => {
    const sentence = madeUpSentence(text);
    const rules = rolesOfSentence(sentence, findAgencyMentions(text, sentence, 0)).map(({ ruling }) => ruling.rule);
    expect(rules).toContain(rule);
  });
});
