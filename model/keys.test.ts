import { describe, expect, test } from 'vitest';
import {
  agencyKey,
  compareKeys,
  doiKey,
  exclusiveClass,
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

  test('exclude another of their class where a thing has at most one', () => {
    expect(exclusiveClass('文号:1')).toBe('文号');
    expect(exclusiveClass('doi:1')).toBe('doi');
    expect(exclusiveClass(wuhan)).toBe('region');
    for (const key of [zone, 'region:@s/甲', bureau, 'title:1/文']) expect(exclusiveClass(key)).toBeNull();
  });
});
