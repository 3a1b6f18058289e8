// Names of hypotheses that a paper spells otherwise once or twice: 自我展欲望 of 自我展示欲望, 目标成就取向 of 成就目标取向.
// Never joins two that the text uses often, nor two that stand in one hypothesis.
import type { Recognized } from '../../types.ts';
import { bareName, type NamedVariable, ownName } from './named-variable.ts';
import { editDistance } from './variable-names.ts';

/** The variables of hypotheses, each by the spelling that the paper uses. */
export const ofOneSpelling = (text: Recognized, named: readonly NamedVariable[]): NamedVariable[] => {
  const told = bareName(text.text);
  const times = new Map(named.map(({ name }) => [name, told.split(ownName(name)).length - 1]));
  const timesOf = ({ name }: NamedVariable): number => times.get(name) ?? 0;
  return named.map((variable) => {
    if (ownName(variable.name).length < shortest || timesOf(variable) > seldom) return variable;
    const usual = named.filter(
      (other) =>
        timesOf(other) >= often * Math.max(1, timesOf(variable)) &&
        !named.some(({ name, quoted }) => name === other.name && quoted.span.start === variable.quoted.span.start) &&
        (isSlip(ownName(other.name), ownName(variable.name)) ||
          isTurned(bareName(other.name), bareName(variable.name))),
    );
    const [own] = usual;
    return own && usual.every(({ name }) => ownName(name) === ownName(own.name))
      ? { ...variable, name: own.name }
      : variable;
  });
};

const shortest = 4;
// 3 times: a slip stands in one hypothesis, and in what tells of its test.
const seldom = 3;
const often = 4;

/** One of four characters at most put in, left out or changed, or a third of them left out. */
const isSlip = (usual: string, other: string): boolean =>
  isTurned(usual, other) ||
  editDistance(usual, other) <= Math.min(2, Math.floor(usual.length / 4)) ||
  (usual.length - other.length <= usual.length / 3 && isWithin(usual, other));

/** The same characters in another order. */
const isTurned = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** Whether the characters of a name stand in another, in their order. */
const isWithin = (long: string, short: string): boolean => {
  let at = -1;
  return [...short].every((character) => {
    at = long.indexOf(character, at + 1);
    return at >= 0;
  });
};
