import { expect, test } from 'vitest';
import { factsOf } from '../../samples/stages.ts';

test('what a bracket parts from the name of the issuer is no body of its own', () => {
  const text = `各乡镇党委：
现将《渔港人才办法（试行）》印发给你们，请认真贯彻落实，由县渔业局按季度上报进展。
中共云岭渔港（物流）产业园区工作委员会办公室
2021年6月21日
`;
  expect(factsOf(text).facts.agencies.map(({ name }) => name)).toEqual([
    '县渔业局',
    '中共云岭渔港(物流)产业园区工作委员会办公室',
  ]);
});
