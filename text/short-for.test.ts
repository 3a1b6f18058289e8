import { expect, test } from 'vitest';
import { isShortFor } from './short-for.ts';

test.each([
  ['经信委', '江城市经济和信息化委员会'],
  ['人社局', '人力资源和社会保障局'],
])('%s is short for %s', (short, full) => expect(isShortFor(short, full)).toBe(true));

test.each([
  ['信经委', '经济和信息化委员会'],
  ['财政局', '江城市财政局'],
  ['市局', '江城市财政局'],
  ['经信厅', '经济和信息化委员会'],
  ['', '财政局'],
])('%s is not short for %s', (short, full) => expect(isShortFor(short, full)).toBe(false));
