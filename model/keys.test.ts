import { describe, expect, test } from 'vitest';
import {
  agencyKey,
  compareKeys,
  doiKey,
  editionKey,
  excludeEachOther,
  industryKey,
  isKey,
  issuedKey,
  numberKey,
  parseKey,
  personKey,
  regionKey,
  titleKey,
  withInner,
  withinSource,
  zoneKey,
} from './keys.ts';

const wuhan = regionKey('420100');
const zone = zoneKey(wuhan, '东湖高新区');
const bureau = agencyKey(zone, '科创局');

describe('keys', () => {
  test('are readable and nest the key of what they belong to', () => {
    expect(zone).toBe('region:420100/东湖高新区');
    expect(bureau).toBe('agency:420100/东湖高新区/科创局');
    expect(titleKey(wuhan, '通知')).toBe('title:420100/通知');
    expect(issuedKey(bureau, '通知')).toBe('issued:420100/东湖高新区/科创局/通知');
    expect(numberKey('武新管〔2023〕4号')).toBe('文号:武新管〔2023〕4号');
    expect(personKey('武汉大学', '李明')).toBe('person:武汉大学/李明');
  });

  test('widen a slash in a name, so that it separates nothing', () => {
    expect(titleKey(wuhan, 'A/B')).toBe('title:420100/A／B');
    expect(doiKey('10.1000/ABC')).toBe('doi:10.1000／abc');
  });

  test.each([
    [bureau, 'agency', 'region:420100/东湖高新区', null, '科创局'],
    [zone, 'region', 'region:420100', null, '东湖高新区'],
    [wuhan, 'region', null, null, '420100'],
    [issuedKey(bureau, '通知'), 'document', bureau, null, '通知'],
    [agencyKey(withinSource('s1'), '科创局'), 'agency', null, 's1', '科创局'],
    [agencyKey(zoneKey(withinSource('s1'), '新区'), '科创局'), 'agency', 'region:@s1/新区', 's1', '科创局'],
    [titleKey(withinSource('s1'), '通知'), 'document', null, 's1', '通知'],
    [numberKey('甲〔2023〕1号'), 'document', null, null, '甲〔2023〕1号'],
    [personKey('武汉大学', '李明'), 'person', null, null, '李明'],
    [industryKey('@人工智能'), 'industry', null, null, '@人工智能'],
  ])('%s comes apart', (key, kind, inner, within, name) => {
    expect(parseKey(key)).toMatchObject({ key, kind, inner, within, name });
  });

  test.each(['', 'a', ':a', 'agency:', '文件:甲', 'constructor:a', 's1/measure/0-9'])('%j is no key', (text) => {
    expect(isKey(text)).toBe(false);
  });

  test('take another inner key in place of their own', () => {
    expect(withInner(bureau, 'region:420118')).toBe('agency:420118/科创局');
    expect(withInner(wuhan, 'region:420118')).toBe(wuhan);
    expect(withInner(issuedKey(bureau, '通知'), 'agency:420118/科创局')).toBe('issued:420118/科创局/通知');
  });

  test('are preferred as an id by scheme, those of one source last, then by code point', () => {
    const keys = ['issued:1/甲/文', 'title:@s/文', 'title:1/乙', 'title:1/丙', 'doi:1', '文号:1'];
    expect(keys.toSorted(compareKeys)).toEqual([
      '文号:1',
      'doi:1',
      'title:1/丙',
      'title:1/乙',
      'title:@s/文',
      'issued:1/甲/文',
    ]);
  });

  test.each([
    ['文号:1', '文号:2', true],
    ['doi:1', 'doi:2', true],
    [wuhan, regionKey('420200'), true],
    [zone, wuhan, false],
    ['文号:1', 'title:1/文', false],
    ['title:1/文', 'title:1/书', false],
    [editionKey(wuhan, '办法', '2020'), editionKey(wuhan, '办法', '2023'), true],
    [editionKey(wuhan, '办法', '2023'), editionKey(zone, '办法', '2023'), false],
    [editionKey(wuhan, '办法', '2023-01-01'), editionKey(wuhan, '办法', '2023-07-01'), true],
    [editionKey(wuhan, '办法', '2022'), editionKey(wuhan, '办法', '2023-01-01'), false],
    [editionKey(wuhan, '办法', '2020'), editionKey(wuhan, '办法', '2023-01-01'), true],
    [editionKey(wuhan, '办法', '2020'), editionKey(wuhan, '细则', '2023'), false],
    [numberKey('甲〔2020〕1号'), editionKey(wuhan, '办法', '2023'), true],
    [numberKey('甲〔2022〕9号'), editionKey(wuhan, '办法', '2023-01-01'), false],
  ])('%s and %s exclude each other: %s', (a, b, told) => {
    expect(excludeEachOther([a, 'title:1/别', b])).toBe(told);
    expect(excludeEachOther([b, a])).toBe(told);
  });
});
