// What happens to a document on a day.

export const timelineEventKinds = ['issued', 'effective', 'amended', 'ends', 'replaced', 'repealed'] as const;
export type TimelineEventKind = (typeof timelineEventKinds)[number];
