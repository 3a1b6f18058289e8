import { describe, expect, test } from 'vitest';
import { factsOf } from '../samples/stages.ts';

const bodies = [
  '市水务局',
  '市体育局',
  '市审计局',
  '市商务局',
  '市教育局',
  '市民政局',
  '市统计局',
  '市司法局',
  '市医保局',
];
const namesIn = (text: string): string[] => factsOf(text).facts.agencies.map(({ name }) => name);
const notice = '关于做好节水工作的通知\n\n各有关单位：\n\n一、抓好落实。由市林业局负责检查。\n';

describe('a list of links to bodies', () => {
  test('names none of the text', () => {
    expect(namesIn(`${notice}\n${bodies.map((name) => `· ${name}\n\n`).join('')}网站地图\n`)).toEqual(['市林业局']);
  });

  test('is none where those who sign have their day below', () => {
    expect(namesIn(`${notice}\n${bodies.map((name) => `${name}\n\n`).join('')}2024年3月5日\n`)).toContain('市医保局');
  });

  test('is none where a line leads it in', () => {
    expect(namesIn(`${notice}\n成员单位：\n\n${bodies.map((name) => `${name}\n\n`).join('')}`)).toContain('市医保局');
  });
});
