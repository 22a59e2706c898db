/** A whole number that Graph keeps in 32 bits, and never below 0. */
export const int32 = { type: 'int64', min: 0, max: 2_147_483_647 } as const;
