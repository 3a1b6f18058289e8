// Lines of a list of hypotheses, each with its label before its words: H1a 甲影响乙, 假设2：丙影响乙.
// Never takes a list of labels (H1、H2和H3均成立) or what is said of one (H1成立).
import { cueShape, stretchOf } from '../vocabulary/cues.ts';
import { lazily } from '../vocabulary/index.ts';

const pattern = lazily(() =>
  cueShape(
    String.raw`^(?:{hypothesis-kind}?{hypothesis}\s?[Hh]?|[Hh])\s?\d{1,2}(?:[a-z]|[-.]\d)?\s?[:：.．]?\s?(?=[\u4e00-\u9fff])`,
  ),
);

/** Whether a line begins with the label of a hypothesis and its statement. */
export const opensStatement = (line: string): boolean => {
  const label = pattern().exec(line);
  return (
    label !== null && stretchOf({ text: line.slice(label[0].length) }).begins('label-outcome|label-joint') === null
  );
};
