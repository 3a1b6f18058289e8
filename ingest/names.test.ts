import { describe, expect, test } from 'vitest';
import { parseNames } from './names.ts';

describe('parseNames', () => {
  test.each([
    ['陈弘', ['陈弘']],
    ['胡艺华 李毅', ['胡艺华', '李毅']],
    ['李 毅', ['李毅']],
    ['欧阳明德、王芳', ['欧阳明德', '王芳']],
    ['张三¹，李四1,2*', ['张三', '李四']],
    ['王建国」陈晓梅」赵云²', ['王建国', '陈晓梅', '赵云']],
    ['孙立1\\* 周敏2 艾山江·吐尔逊1', ['孙立', '周敏', '艾山江·吐尔逊']],
  ])('reads %s', (text, names) => {
    expect(parseNames(text)?.map(({ name }) => name)).toEqual(names);
  });

  test.each(['农民增收', '科创局', '摘要', '通知', '陈弘说：', '张三 李四 王五 赵六', '高质量的', '2023年'])(
    'finds none in %s',
    (text) => {
      expect(parseNames(text)).toBeNull();
    },
  );
});
