import { describe, expect, test } from 'vitest';
import { factsOf } from '../../samples/stages.ts';

const agenciesOf = (text: string): readonly string[] =>
  factsOf(text).facts.measures.map(
    ({ title, agencies }) => `${title} ← ${agencies.map(({ name, role }) => `${name} ${role}`).join(', ')}`,
  );

describe('the bodies of measures', () => {
  test('are those of the bracket in the heading above', () => {
    const text = `关于节水的若干措施

一、推广节水器具（县水利局牵头）

（一）更换器具。对更换器具的商户给予300元补贴。

（二）检测管网。对检测管网的小区给予5000元补贴。（责任单位：县住建局）

二、加强宣传

（一）评选小区。对节水小区给予2000元奖励。
`;
    expect(agenciesOf(text)).toEqual(['更换器具 ← 县水利局 lead', '检测管网 ← 县住建局 responsible', '评选小区 ← ']);
  });

  test('lead in each list where the text says once that the first does', () => {
    const text = `关于节水的若干措施

一、更换器具。对更换器具的商户给予300元补贴。（责任单位：县水利局、县财政局，列第一位的为牵头单位，下同）

二、检测管网。对检测管网的小区给予5000元补贴。（责任单位：县住建局、县城管局）

三、评选小区。对节水小区给予2000元奖励。由县妇联负责。
`;
    expect(agenciesOf(text)).toEqual([
      '更换器具 ← 县水利局 lead, 县财政局 responsible',
      '检测管网 ← 县住建局 lead, 县城管局 responsible',
      '评选小区 ← 县妇联 responsible',
    ]);
  });
});
