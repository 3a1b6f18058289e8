/** What a measure is called with its number: 第三条 落户奖励. A number that is all its title stands once. */
export const labelledTitle = ({
  labels,
  title,
}: {
  readonly labels: readonly string[];
  readonly title: string;
}): string => {
  const label = labels.at(-1);
  return label === undefined || label === title ? title : `${label} ${title}`;
};
