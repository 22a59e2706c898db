/** A number of things: "no rows", "1 row", "3 rows", "2 keys of the state". */
export const counted = (count: number, noun: string): string =>
  `${count === 0 ? 'no' : count} ${count === 1 ? noun : noun.replace(/^\S+/, plural)}`;

const plural = (word: string): string => (word === 'unknown' ? word : `${word}s`);
