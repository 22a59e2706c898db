import type { Engine } from '../engine/find';
import type { Figure } from './figure';

/** What a section can use. */
export interface Setting {
  readonly engine: Engine;
  /** A folder for the whole run, removed after it. */
  readonly folder: string;
  /** Fewer and smaller runs. */
  readonly quick: boolean;
  /** Tells what is under way. */
  readonly say: (line: string) => void;
}

/** One measure: figures that belong together. */
export interface Section {
  /** What `--only` calls it. */
  readonly name: string;
  readonly title: string;
  /** How it is measured, in a sentence for the page. */
  readonly method: string;
  measure(setting: Setting): Promise<Figure[]>;
}
