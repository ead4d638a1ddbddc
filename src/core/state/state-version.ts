/** The version that this build writes. Version 2 knows the readings that a user picked, and states of rows no more: they stand in the table itself. */
export const STATE_VERSION = 2;
