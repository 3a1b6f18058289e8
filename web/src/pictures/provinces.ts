// The provinces with their names and where these stand on the map; their outlines are in outlines.json, by the same
// code.

export type Province = {
  /** Of the table of administrative divisions (GB/T 2260). */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Where its name stands, in degrees of longitude and latitude. */
  readonly at: readonly [number, number];
  /** Which way its name stands from there, for those that are too small to hold it. */
  readonly beside?: 'right' | 'below';
};

export const provinces: readonly Province[] = [
  { code: '110000', zh: '北京', en: 'Beijing', at: [116.4, 40.2] },
  { code: '120000', zh: '天津', en: 'Tianjin', at: [117.4, 39.3], beside: 'right' },
  { code: '130000', zh: '河北', en: 'Hebei', at: [115.6, 38.4] },
  { code: '140000', zh: '山西', en: 'Shanxi', at: [112.3, 37.6] },
  { code: '150000', zh: '内蒙古', en: 'Nei Mongol', at: [114.5, 43.6] },
  { code: '210000', zh: '辽宁', en: 'Liaoning', at: [123.3, 41.4] },
  { code: '220000', zh: '吉林', en: 'Jilin', at: [126.1, 43.6] },
  { code: '230000', zh: '黑龙江', en: 'Heilongjiang', at: [127.9, 47.2] },
  { code: '310000', zh: '上海', en: 'Shanghai', at: [121.4, 31.1], beside: 'right' },
  { code: '320000', zh: '江苏', en: 'Jiangsu', at: [119.9, 33.3] },
  { code: '330000', zh: '浙江', en: 'Zhejiang', at: [120.1, 29.2] },
  { code: '340000', zh: '安徽', en: 'Anhui', at: [117.2, 31.8] },
  { code: '350000', zh: '福建', en: 'Fujian', at: [118, 26.1] },
  { code: '360000', zh: '江西', en: 'Jiangxi', at: [115.6, 27.7] },
  { code: '370000', zh: '山东', en: 'Shandong', at: [118.2, 36.2] },
  { code: '410000', zh: '河南', en: 'Henan', at: [113.6, 33.9] },
  { code: '420000', zh: '湖北', en: 'Hubei', at: [112.3, 31] },
  { code: '430000', zh: '湖南', en: 'Hunan', at: [111.8, 27.7] },
  { code: '440000', zh: '广东', en: 'Guangdong', at: [113.6, 23.7] },
  { code: '450000', zh: '广西', en: 'Guangxi', at: [108.6, 23.8] },
  { code: '460000', zh: '海南', en: 'Hainan', at: [109.8, 19.2] },
  { code: '500000', zh: '重庆', en: 'Chongqing', at: [107.6, 29.8] },
  { code: '510000', zh: '四川', en: 'Sichuan', at: [102.7, 30.6] },
  { code: '520000', zh: '贵州', en: 'Guizhou', at: [106.9, 26.8] },
  { code: '530000', zh: '云南', en: 'Yunnan', at: [101.5, 24.9] },
  { code: '540000', zh: '西藏', en: 'Xizang', at: [88.5, 31.4] },
  { code: '610000', zh: '陕西', en: 'Shaanxi', at: [108.9, 34.4] },
  { code: '620000', zh: '甘肃', en: 'Gansu', at: [98.0, 40.2] },
  { code: '630000', zh: '青海', en: 'Qinghai', at: [95.8, 35.6] },
  { code: '640000', zh: '宁夏', en: 'Ningxia', at: [106, 37.3] },
  { code: '650000', zh: '新疆', en: 'Xinjiang', at: [85.2, 41.3] },
  { code: '710000', zh: '台湾', en: 'Taiwan', at: [121, 23.7] },
  { code: '810000', zh: '香港', en: 'Hong Kong', at: [114.15, 22.35], beside: 'right' },
  { code: '820000', zh: '澳门', en: 'Macao', at: [113.55, 22.15], beside: 'below' },
];
