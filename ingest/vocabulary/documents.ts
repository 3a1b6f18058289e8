// The words of documents.yml.
import { alternatives, mapping, readVocabulary, wordList } from './index.ts';

export const documentWords = () =>
  readVocabulary('documents', (value) => {
    const file = mapping(value, 'documents.yml');
    const list = (name: string) => wordList(file[name], name);
    const any = (name: string) => alternatives(list(name));
    return {
      endings: new RegExp(`(?:${any('endings')})(?:\\((?:试行|暂行|修订|征求意见稿|\\d{4}[^()]{0,12})\\))?$`),
      /** 按照上海市…“十三五”规划: what leads, and the title. */
      plainTitle: new RegExp(`(?:${any('leads')})(?:了|好)?$`),
      plainEndings: new RegExp(`(?:${any('plainEndings')})`, 'g'),
      beforeNumber: new RegExp(
        `.*(?:(?:${any('beforeNumber')})(?=.{2,})|(?:${any('beforeNumberSigns')})(?=(?:${any('officeStarts')}).))`,
      ),
      notDocuments: new RegExp(`(?:${any('notDocuments')})$`, 'i'),
      afterMedia: new RegExp(`^(?:${any('afterMedia')})`),
      implements: new RegExp(`(?:${any('implements')})`),
      mayImplement: new RegExp(`(?:${any('mayImplement')})`),
      /** 落实 that opens a clause. */
      opening: new RegExp(`(?:^|[,，])(?:${any('mayImplement')})[^,，]*$`),
      purpose: new RegExp(`(?:${any('purpose')})`),
      basedOn: new RegExp(`(?:${any('basedOn')})`),
      drafts: new RegExp(`(?:${any('drafts')})`),
      repeals: new RegExp(`(?:${any('repeals')})`),
      repealGlue: new RegExp(`(?:${any('repealGlue')}|\\d|年|月|日|[、,，()（）\\s☆]|第[^条]{1,5}[条章款])*`, 'y'),
      classRepeal: new RegExp(
        `(?:${any('classBegins')})[\\u4e00-\\u9fff“”\\d]{0,30}?(?:${any('classEnds')})(?=(?:${any('repealGlue')}|[,，])*(?:${any('repeals')}))`,
        'g',
      ),
    };
  });
