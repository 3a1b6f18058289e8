// Hosts that may be asked even though they are private or this machine: the option of the commands that read
// addresses.

export const allowHostsOption = {
  type: 'string',
  value: 'HOST,…',
  help: 'ask these hosts even if they are private or this machine',
} as const;

/** The hosts of the option, in small letters. */
export const hostsIn = (option: string | null): readonly string[] => (option ?? '').toLowerCase().split(',');
