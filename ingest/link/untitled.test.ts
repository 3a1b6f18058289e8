import { expect, test } from 'vitest';
import { ingestMadeUp } from '../samples/stages.ts';

const nameOf = async (text: string): Promise<string | undefined> => {
  const { graph } = await ingestMadeUp(text);
  const [document] = graph.documents;
  expect(document?.title).toBeNull();
  return graph.keys.find(({ key }) => key === document?.keys[0])?.name;
};

const rest = '\n\n一、对更新渔船的，给予5万元补贴，分两年拨付，由市海洋发展局负责。\n';

test.each([
  [
    '各区人民政府，渔港管委会，各科局：\n\n为满足群众需要，经研究，现就促进渔业消费提出如下措施。',
    '关于促进渔业消费的措施',
  ],
  [
    '为贯彻落实《江城市渔业扶持若干措施》（江海发〔2026〕1号）文件精神，把船补发好，特制定本实施细则。',
    '《江城市渔业扶持若干措施》实施细则',
  ],
  [
    '第一条 为进一步加强渔港维护资金管理，提高使用效益，根据《江城市财政资金管理办法》和有关规定，制定本办法。',
    '关于加强渔港维护资金管理的办法',
  ],
  [
    '5月2日，据江城发布官方消息，江城市取消了东港区、西港区范围内的渔船限购政策。另外，还调整了贷款政策。',
    '江城市取消了东港区、西港区范围内的渔船限购政策',
  ],
  [
    '李某某（江城市渔业局副局长）：女士们、先生们，各位早上好！欢迎出席市政府渔业专场新闻发布会。今天介绍有关措施。',
    '欢迎出席市政府渔业专场新闻发布会',
  ],
  [
    '各县（市）、区人民政府：\n\n为满足群众需要，现就有关事项通知如下，请结合本地的实际情况认真抓好贯彻落实。',
    '为满足群众需要,现就有关事项通知如下',
  ],
])('%s', async (opening, name) => {
  expect(await nameOf(opening + rest)).toBe(name);
});
