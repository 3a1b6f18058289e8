import { describe, expect, it } from 'vitest';
import { united, withSent } from './united.ts';

const item = (name: string, to = '/funding') => ({ list: '', name, to, feed: null });

describe('what browser and server keep', () => {
  it('is what the server has, and what was only ever kept here', () => {
    const here = [
      { ...item('只在这里'), onServer: false },
      { ...item('别处已移除'), onServer: true },
      { ...item('两处都有', '/documents'), onServer: true },
    ];
    expect(united(here, [item('两处都有', '/claim'), item('来自别处')])).toEqual({
      all: [
        { ...item('两处都有', '/claim'), onServer: true },
        { ...item('来自别处'), onServer: true },
        { ...item('只在这里'), onServer: false },
      ],
      toSend: [{ ...item('只在这里'), onServer: false }],
    });
  });
  it('is as on the server once it was sent, unless it was changed meanwhile', () => {
    const kept = { ...item('资金池'), onServer: false };
    expect(withSent([kept], item('资金池'))).toEqual([{ ...kept, onServer: true }]);
    expect(withSent([kept], item('资金池', '/claim'))).toEqual([kept]);
  });
  it('is as it was kept here last, where that has not been sent', () => {
    const newer = { ...item('同名', '/documents'), onServer: false };
    expect(united([newer], [item('同名', '/claim'), item('来自别处')])).toEqual({
      all: [{ ...item('来自别处'), onServer: true }, newer],
      toSend: [newer],
    });
  });
});
