import { expect, it } from 'vitest';
import { sendAll } from './send-all.ts';

it('sends what stands behind a thing that is refused, and tells the refusal', async () => {
  const sent: string[] = [];
  const send = async (one: string): Promise<void> => {
    if (one.length > 1) throw new Error(one);
    sent.push(one);
  };
  await expect(sendAll(['a', 'too long', 'b', 'longer still', 'c'], send)).rejects.toThrow('too long');
  expect(sent).toEqual(['a', 'b', 'c']);
  await expect(sendAll(['d'], send)).resolves.toBeUndefined();
});
