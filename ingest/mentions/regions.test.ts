import { describe, expect, test } from 'vitest';
import { parentRegion, regionKeyOf, regionNameOf, sameZone } from './regions.ts';

describe('the key of a place', () => {
  test.each([
    ['广州市', null, 'region:440100'],
    ['湖北', null, 'region:420000'],
    ['广州市天河区', null, 'region:440106'],
    ['合肥高新区', null, 'region:340100/高新区'],
    ['武汉东湖新技术开发区', null, 'region:420100/东湖新技术开发区'],
    ['中国（湖北）自由贸易区武汉片区', null, 'region:420000/中国(湖北)自由贸易区武汉片区'],
    ['朝阳区', 'region:110000', 'region:110105'],
    ['朝阳区', 'region:220100', 'region:220104'],
    ['临港新片区', 'region:310000', 'region:310000/临港新片区'],
    ['本市', 'region:440106', 'region:440100'],
    ['我省', 'region:440106', 'region:440000'],
    ['本市', 'region:310115', 'region:310000'],
    ['本区', 'region:440106', 'region:440106'],
    ['我区', 'region:420100/东湖新技术开发区', 'region:420100/东湖新技术开发区'],
    ['全国', null, 'region:CN'],
  ])('%s in a document of %s is %s', (name, context, key) => {
    expect(regionKeyOf(name, context)?.key).toBe(key);
  });

  test.each([
    ['朝阳区', null],
    ['朝阳区', 'region:440000'],
    ['临港新片区', null],
    ['临港新片区', 'region:420000'],
    ['本市', null],
    ['本区', 'region:440000'],
    ['云端市', null],
  ])('%s in a document of %s stays open', (name, context) => {
    expect(regionKeyOf(name, context)).toBeNull();
  });
});

describe('the place around a place', () => {
  test.each([
    ['region:440106', 'region:440100'],
    ['region:440100', 'region:440000'],
    ['region:310115', 'region:310000'],
    ['region:429005', 'region:420000'],
    ['region:420100/东湖高新区', 'region:420100'],
    ['region:440000', 'region:CN'],
    ['region:CN', null],
    ['region:@abc/某区', null],
  ])('of %s is %s', (key, parent) => {
    expect(parentRegion(key)).toBe(parent);
  });

  test('a county is called with its prefecture, a prefecture alone', () => {
    expect(regionNameOf('region:440106')).toBe('广州市天河区');
    expect(regionNameOf('region:440100')).toBe('广州市');
    expect(regionNameOf('region:420100/东湖高新区')).toBeNull();
  });
});

test('two ways to write a zone share its words and its type', () => {
  expect(sameZone('东湖高新区', '东湖新技术开发区')).toBe(true);
  expect(sameZone('东湖高新区', '南湖新技术开发区')).toBe(false);
  expect(sameZone('东湖高新区', '东湖经济开发区')).toBe(false);
});
