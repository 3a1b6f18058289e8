import { expect, it } from 'vitest';
import { documentFields, variableFields } from './fields.ts';

it('lets a type be given where none was found', () => {
  const [, type] = documentFields({ title: '办法', type: null });
  expect(type).toMatchObject({ name: 'type', value: '' });
  expect(type?.choices?.map(({ value }) => value)).toContain('policy-notice');
  const fields = variableFields({ symbol: null, name: '规模', type: null, definition: null });
  expect(fields.find(({ name }) => name === 'type')).toMatchObject({ value: '' });
});
