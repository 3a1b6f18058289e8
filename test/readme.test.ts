// What README says to send is sent as it stands there, and answers.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk } from './cetu.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const requests = [...readme.matchAll(/^ {4}(curl [^']+(?:'[^']*'[^'\n]*)*)$/gm)].map((found) => String(found[1]));

describe('README', () => {
  const desk = new Desk();
  let served: Awaited<ReturnType<Desk['serve']>>;
  beforeAll(async () => {
    served = await desk.serve();
  }, 180_000);
  afterAll(async () => {
    await served.stop();
    desk.clear();
  });

  const send = async (request: string) => {
    const command = request.replace('http://127.0.0.1:4000', served.address);
    return JSON.parse((await promisify(execFile)('bash', ['-c', command])).stdout);
  };

  test.each(requests)('answers %s', async (request) => {
    const { data, errors } = await send(request);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
  });

  test('tells the truth about the rows of its first question', async () => {
    const { data } = await send(String(requests[0]));
    const told = /^`totalCount` is (\d+)/m.exec(readme)?.[1];
    expect(String(data.funding.totalCount)).toBe(told);
    const quote = /^\| quote \| (.+) \|$/m.exec(readme)?.[1];
    expect(data.funding.nodes[0].provenance.quote).toBe(quote);
  });
});
