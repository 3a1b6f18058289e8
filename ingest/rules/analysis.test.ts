import { describe, expect, test } from 'vitest';
import { contestsOf, firingsOf, recordsOf, type Trial } from './analysis.ts';
import { choose, decide } from './decide.ts';
import type { RuleTable } from './rule.ts';
import { decisionsOf, watchDecisions } from './trace.ts';

const cue = (kind: string) => [{ kind, start: 0, end: 1 }];

const table: RuleTable<string, string> = {
  id: 'fruit',
  says: 'What a fruit is.',
  rules: [
    { id: 'fruit/red', says: 'Red is ripe.', outcome: 'ripe', when: (text) => text.includes('red') && cue('red') },
    { id: 'fruit/hard', says: 'Hard is not.', outcome: 'unripe', when: (text) => text.includes('hard') && cue('hard') },
    { id: 'fruit/other', says: 'Anything else is eaten.', outcome: 'ripe', lastResort: true, when: () => true },
  ],
};

const trial = (text: string): Trial => ({
  name: text,
  kinds: new Set(['red', 'hard'].filter((kind) => text.includes(kind))),
  decisions: decisionsOf(() => decide(table, text)),
});

describe('the record of a rule', () => {
  const records = recordsOf([table], ['red', 'hard red', 'hard', 'green'].map(trial));
  const of = (id: string) => records.find(({ rule }) => rule === id);

  test('has the trials that it wins', () => {
    expect(of('fruit/red')?.wins).toEqual(['red', 'hard red']);
    expect(of('fruit/hard')?.wins).toEqual(['hard']);
  });

  test('has the trials in which it speaks and another wins', () => {
    expect(of('fruit/hard')?.mustLose).toEqual(['hard red']);
  });

  test('has those where its words stand and it does not win', () => {
    const silent = recordsOf([table], [trial('red'), { ...trial('hard'), kinds: new Set(['red', 'hard']) }]);
    expect(silent[0]?.mustLose).toEqual(['hard']);
  });

  test('has none for a last resort that keeps silent beside others', () => {
    expect(of('fruit/other')).toMatchObject({ wins: ['green'], lastResort: true });
    expect(contestsOf(trial('hard red').decisions)).toEqual([{ winner: 'fruit/red', loser: 'fruit/hard', times: 1 }]);
  });
});

describe('decisions that are watched', () => {
  test('are counted by their winner and by who lost', () => {
    const decisions = ['red', 'hard red', 'hard red'].flatMap((text) => trial(text).decisions);
    expect([...firingsOf(decisions)]).toEqual([['fruit/red', 3]]);
    expect(contestsOf(decisions)).toEqual([{ winner: 'fruit/red', loser: 'fruit/hard', times: 2 }]);
  });

  test('of several candidates have one winner; a rule never contests itself', () => {
    const decisions = decisionsOf(() => choose(table, ['hard', 'red', 'red hard']));
    expect(decisions.map(({ winner }) => winner?.rule)).toEqual(['fruit/red']);
    expect(contestsOf(decisions)).toEqual([{ winner: 'fruit/red', loser: 'fruit/hard', times: 1 }]);
  });

  test('are told to one watcher at a time, and to none when it has stopped', () => {
    const told: unknown[] = [];
    const stop = watchDecisions((decision) => told.push(decision));
    expect(() => watchDecisions(() => {})).toThrow('watched already');
    decide(table, 'red');
    stop();
    decide(table, 'red');
    expect(told).toHaveLength(1);
  });
});
