import { describe, expect, test } from 'vitest';
import { factsOf } from '../samples/stages.ts';

const errors = (text: string): string[] =>
  factsOf(text)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

describe('a text that gives sums', () => {
  test('and has no measure is told by an error', () => {
    const paper = '摘要：本文讨论补贴。\n一、背景\n对渔民给予补贴10万元。对渔港给予奖励20万元。\n';
    expect(factsOf(paper).facts.measures).toEqual([]);
    expect(errors(paper)).toEqual(['no-measure']);
  });

  test('is told nothing of where its measures are read', () => {
    expect(errors('江城市渔港扶持办法\n一、购置补助\n对渔民购置设备给予补助10万元。\n')).toEqual([]);
  });

  test('is told nothing of where a paper speaks of one sum', () => {
    expect(errors('摘要：本文讨论补贴。\n一、背景\n参与者可以获得100元奖励。\n')).toEqual([]);
  });

  test('is told nothing of where the sums are of trade', () => {
    expect(errors('去年全县渔业产值达到20亿元，比上年增长12%，占农业总产值的比重提高到35%。\n')).toEqual([]);
  });

  test('to all of a kind or by a share is a policy, though one sentence gives', () => {
    const measures = (text: string) => factsOf(text).facts.measures.length;
    expect(measures('在其他渔港停泊的渔船奖励2万元，再按投保额的6%给予奖励。\n')).toBe(1);
    expect(measures('近日获悉，省里印发了办法。\n参加互保的渔企，按实缴保费的16%给予补贴。\n')).toBe(1);
    expect(measures('近日获悉，渔会帮扶渔港。\n每招用1名渔工发放补助1600元。\n由渔业所发放。\n')).toBe(1);
    expect(measures('前年起，区里设立了专项资金，对收入在2万元以下的渔村给予每村每年3万元的补助。\n渔会监督。\n')).toBe(
      1,
    );
    expect(measures('区里出台渔港评级办法。\n五星级渔港可获30万元资金奖励。\n渔会监督。\n')).toBe(1);
    expect(measures('去年，区里给予了每村3万元的补助。\n全村渔业收入增长16%。\n')).toBe(0);
    expect(measures('去年，他给予村里的渔户奖励2万元。\n全村渔业收入增长16%。\n')).toBe(0);
  });
});
