/** The version that this build writes. */
export const STATE_VERSION = 1;
