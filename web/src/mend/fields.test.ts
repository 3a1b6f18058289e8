import { expect, it } from 'vitest';
import { awardFields, documentFields, fieldSaid, variableFields } from './fields.ts';

it('lets a type be given where none was found', () => {
  const [, type] = documentFields({ title: '办法', type: null });
  expect(type).toMatchObject({ name: 'type', value: '' });
  expect(type?.choices?.map(({ value }) => value)).toContain('policy-notice');
  const fields = variableFields({ symbol: null, name: '规模', type: null, definition: null });
  expect(fields.find(({ name }) => name === 'type')).toMatchObject({ value: '' });
});

it('reads what is typed of a field, and says why where it cannot', () => {
  const [role, value] = awardFields({
    role: 'CAP',
    value: 1,
    unit: 'CNY',
    per: null,
    qualifier: 'AT_MOST',
    recipient: null,
    base: null,
  });
  expect(value && fieldSaid(value, ' 180万 ')).toEqual({ name: 'value', value: '1800000', unread: undefined });
  expect(value && fieldSaid(value, '很多')).toEqual({ name: 'value', value: null, unread: 'noSum' });
  expect(role && fieldSaid(role, '')).toEqual({ name: 'role', value: null, unread: undefined });
});
