/** A list that holds at least one element: an empty one is a mistake the compiler finds. */
export type NonEmpty<T> = readonly [T, ...T[]];
