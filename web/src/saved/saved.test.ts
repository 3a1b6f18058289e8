import { describe, expect, it } from 'vitest';
import { feedAddress, readSaved, withFreeName, withSaved } from './saved.ts';

const one = { list: '', name: '湖北', to: '/funding?region=region:420000', feed: null, onServer: false };

describe('what is kept', () => {
  it('leads into the page alone', () => {
    expect(readSaved(one)).toEqual(one);
    expect(readSaved({ list: '', name: '湖北', to: one.to, feed: null })).toEqual(one);
    for (const to of [
      '//elsewhere.example/',
      '/\\elsewhere.example',
      'https://elsewhere.example',
      'javascript:alert(1)',
    ])
      expect(readSaved({ ...one, to })).toBe(null);
    expect(readSaved({ ...one, feed: 'https://elsewhere.example' })).toEqual(one);
    expect(readSaved({ name: '湖北' })).toBe(null);
  });
  it('has a name once in a list', () => {
    const other = { ...one, list: '申报' };
    const changed = { ...one, to: '/funding' };
    expect(withSaved([one, other], changed)).toEqual([other, changed]);
  });
  it('does not take the place of another thing that goes by its name, and takes its own again', () => {
    const other = { ...one, to: '/funding?region=region:430000' };
    const third = { ...one, to: '/funding?region=region:440000' };
    const named = withFreeName([one], other);
    expect(named.name).toBe('湖北 (2)');
    expect(withFreeName([one, named], third).name).toBe('湖北 (3)');
    expect(withFreeName([one, named], one)).toEqual(one);
    expect(withFreeName([one, named], other)).toEqual(named);
    expect(withFreeName([one], { ...other, list: '申报' }).name).toBe('湖北');
  });
  it('has a name as short as the server takes it', () => {
    const long = { ...one, name: '策'.repeat(120) };
    const kept = withFreeName([], long);
    expect(kept.name).toBe(`${'策'.repeat(99)}…`);
    expect(withFreeName([kept], { ...long, to: '/documents' }).name).toBe(`${'策'.repeat(95)}… (2)`);
  });
  it('has a feed with its filter and the language in which it is read', () => {
    expect(feedAddress({ roles: ['CAP'] }, 'en')).toBe(
      '/feed.atom?filter=%7B%22roles%22%3A%5B%22CAP%22%5D%7D&language=en',
    );
    expect(new URL(feedAddress({}, 'zh', '质押'), 'http://a').searchParams.get('text')).toBe('质押');
  });
});
