// Days as they are asked for and compared: `2024-05-01`.

/** Whether a text is a day that the calendar has. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

// Policies count their days in Beijing, which has kept UTC+8 without summer time since 1992.
const inChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day in China at a moment. */
export const chinaDay = (moment: Date): string => inChina.format(moment);
