import { describe, expect, it } from 'vitest';
import { readFunding } from './funding-query.ts';

const read = (query: string) => JSON.parse(JSON.stringify(readFunding(new URLSearchParams(query))));

describe('the funding table as an address', () => {
  it('asks for everything in the order of the text when nothing is said', () => {
    expect(read('')).toEqual({ order: 'TEXT_ORDER', filter: {} });
  });
  it('reads amounts as people write them, 万元 unless another unit is named', () => {
    expect(read('min=0.07&max=500').filter).toEqual({ unit: 'CNY', minimum: 700, maximum: 5_000_000 });
    expect(read('unit=%25&min=30').filter).toEqual({ unit: '%', minimum: 30 });
  });
  it('takes what lies in a region or industry unless it is asked for alone', () => {
    const filter = { regions: ['region:420100'], industries: ['industry:人工智能'] };
    const address = 'region=region:420100&industry=industry:人工智能';
    expect(read(address).filter).toEqual(filter);
    expect(read(`${address}&within=false`).filter).toEqual({ ...filter, within: false });
  });
  it('asks for what is given at most, whatever its role', () => {
    expect(read('bound=AT_MOST&bound=EXACT').filter).toEqual({ qualifiers: ['AT_MOST'] });
  });
  it('drops what it does not know, and states without a day', () => {
    expect(read('role=CAP&role=nonsense&order=x&state=ENDED&min=abc&asof=soon')).toEqual({
      order: 'TEXT_ORDER',
      filter: { roles: ['CAP'] },
    });
    expect(read('asof=TODAY&state=ENDED').filter).toEqual({ asOf: 'TODAY', states: ['ENDED'] });
  });
});
