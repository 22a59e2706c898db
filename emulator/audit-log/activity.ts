import type { JsonObject } from '../json';
import type { Kind, Objects } from '../state/objects';

/** What a write did to an object. */
export type Verb = 'add' | 'update' | 'remove' | 'reset';

/** An object before and after a write; absent where it did not or does not exist. */
export interface Altered {
  readonly before: JsonObject | undefined;
  readonly after: JsonObject | undefined;
}

/** How writes of one kind of objects appear in the audit log. */
export interface Activity {
  readonly service: string;
  readonly category: string;
  /** activityDisplayName by what was done; what is missing is not logged. */
  readonly names: Readonly<Partial<Record<Verb, string>>>;
  readonly targetType: 'Policy' | 'User' | 'Other';
  /** The object that the entry is about, where it is another one than the one written. */
  readonly subject?: (directory: Objects, written: JsonObject) => JsonObject | undefined;
  /** What was done, where the existence of the object does not tell. */
  readonly verb?: (altered: Altered) => Verb;
  /** One modified property of this name with the whole object, instead of one for each property. */
  readonly whole?: string;
  /** Properties that say nothing about the change. */
  readonly silent?: readonly string[];
  /** Objects that are stored inside this one and have an activity of their own. */
  readonly parts?: PartActivity;
}

interface PartActivity {
  readonly activity: Activity;
  /** The part that the write changed; `undefined` where it changed the object itself. */
  readonly altered: (whole: Altered) => Altered | undefined;
}

/** Activities by kind of object. */
export type Activities = Readonly<Partial<Record<Kind, Activity>>>;
