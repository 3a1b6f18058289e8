// The provinces as squares in a grid, each roughly where it lies among its neighbours: a layout of our own, no outline
// of anything.

export type Province = {
  /** Of the table of administrative divisions (GB/T 2260). */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly column: number;
  readonly row: number;
};

export const provinces: readonly Province[] = [
  { code: '110000', zh: '北京', en: 'Beijing', column: 5, row: 2 },
  { code: '120000', zh: '天津', en: 'Tianjin', column: 5, row: 3 },
  { code: '130000', zh: '河北', en: 'Hebei', column: 4, row: 2 },
  { code: '140000', zh: '山西', en: 'Shanxi', column: 3, row: 2 },
  { code: '150000', zh: '内蒙古', en: 'Nei Mongol', column: 3, row: 1 },
  { code: '210000', zh: '辽宁', en: 'Liaoning', column: 6, row: 2 },
  { code: '220000', zh: '吉林', en: 'Jilin', column: 6, row: 1 },
  { code: '230000', zh: '黑龙江', en: 'Heilongjiang', column: 6, row: 0 },
  { code: '310000', zh: '上海', en: 'Shanghai', column: 6, row: 4 },
  { code: '320000', zh: '江苏', en: 'Jiangsu', column: 5, row: 4 },
  { code: '330000', zh: '浙江', en: 'Zhejiang', column: 5, row: 5 },
  { code: '340000', zh: '安徽', en: 'Anhui', column: 4, row: 4 },
  { code: '350000', zh: '福建', en: 'Fujian', column: 4, row: 6 },
  { code: '360000', zh: '江西', en: 'Jiangxi', column: 4, row: 5 },
  { code: '370000', zh: '山东', en: 'Shandong', column: 4, row: 3 },
  { code: '410000', zh: '河南', en: 'Henan', column: 3, row: 3 },
  { code: '420000', zh: '湖北', en: 'Hubei', column: 3, row: 4 },
  { code: '430000', zh: '湖南', en: 'Hunan', column: 3, row: 5 },
  { code: '440000', zh: '广东', en: 'Guangdong', column: 3, row: 6 },
  { code: '450000', zh: '广西', en: 'Guangxi', column: 2, row: 6 },
  { code: '460000', zh: '海南', en: 'Hainan', column: 2, row: 7 },
  { code: '500000', zh: '重庆', en: 'Chongqing', column: 2, row: 4 },
  { code: '510000', zh: '四川', en: 'Sichuan', column: 1, row: 4 },
  { code: '520000', zh: '贵州', en: 'Guizhou', column: 2, row: 5 },
  { code: '530000', zh: '云南', en: 'Yunnan', column: 1, row: 5 },
  { code: '540000', zh: '西藏', en: 'Xizang', column: 0, row: 4 },
  { code: '610000', zh: '陕西', en: 'Shaanxi', column: 2, row: 3 },
  { code: '620000', zh: '甘肃', en: 'Gansu', column: 1, row: 3 },
  { code: '630000', zh: '青海', en: 'Qinghai', column: 0, row: 3 },
  { code: '640000', zh: '宁夏', en: 'Ningxia', column: 2, row: 2 },
  { code: '650000', zh: '新疆', en: 'Xinjiang', column: 0, row: 2 },
  { code: '710000', zh: '台湾', en: 'Taiwan', column: 6, row: 6 },
  { code: '810000', zh: '香港', en: 'Hong Kong', column: 4, row: 7 },
  { code: '820000', zh: '澳门', en: 'Macao', column: 3, row: 7 },
];
