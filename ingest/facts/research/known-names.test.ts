import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ingest } from '../../index.ts';

const { names } = parse(readFileSync(new URL('../../vocabulary/construct-names.yml', import.meta.url), 'utf8')) as {
  readonly names: readonly string[];
};

/** The variables of a paper with one hypothesis. */
const variablesOf = async (hypothesis: string): Promise<string[]> => {
  const text = `# 夜市研究\n\n摘要：本文研究夜市。\n\n# 1 研究假设\n\n由此提出假设：\n\nH1：${hypothesis}。\n\n# 2 方法\n\n发放问卷。\n`;
  const ingested = await ingest({ path: 'a.md', bytes: new TextEncoder().encode(text) });
  if (ingested.status === 'failed') throw new Error('the text was not read');
  return ingested.facts.variables.map(({ name, type }) => `${name} ${type}`);
};

describe('names of constructs', () => {
  it('are one word each, whatever verbs and small words they hold', async () => {
    const missed: string[] = [];
    for (const name of names) {
      const found = await variablesOf(`${name}在灯饰亮度与停留时长之间起中介作用`);
      if (found.join() !== ['灯饰亮度 independent', `${name} mediator`, '停留时长 dependent'].join()) missed.push(name);
    }
    expect(missed).toEqual([]);
  });

  it('leave the verb of a hypothesis that names none of them', async () => {
    expect(await variablesOf('灯饰亮度抑制停留时长')).toEqual(['灯饰亮度 independent', '停留时长 dependent']);
  });
});
