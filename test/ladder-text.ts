// A made-up text with a measure of two tiers: what each asks alone, what both ask, what none asks that gives a sum,
// and what the whole document asks.

export const ladderText = `南河市支持商贸企业发展若干措施

南商发〔2024〕5号

第一条 适用范围

申报单位须在本市注册，且从业人员不少于10人。

第二条 支持企业做大规模

对缴纳社会保险人数达到20人的商贸企业：年营业收入首次达到1亿元的，给予10万元奖励；首次达到5亿元的，给予50万元奖励；不足1000万元的，不予奖励。（责任单位：市商务局）

第三条 支持开设首店

对引进首店的商场，营业面积达到500平方米的，给予20万元补助。（责任单位：市商务局）
`;
