import type { NonEmpty } from '../model/non-empty';
import type { GroupReference } from './reference';

/** A method that can be phished or intercepted: SMS, voice calls, codes by mail. */
export type WeakMethod = 'sms' | 'voice' | 'mail';

/** One step of the way out, for groups or, as the last one, for everybody. */
export interface SunsetStage {
  /** What reviews call it. */
  readonly name: string;
  /** For whom the methods end. */
  readonly for: 'everyone' | NonEmpty<GroupReference>;
  /** The day on which they end for them, as `YYYY-MM-DD`: told in advance, kept afterwards. */
  readonly closes: string;
}

/** That text messages and calls go on after Microsoft delivers none: by a provider of one's own. */
export interface OwnTelecomProvider {
  /** Who delivers. */
  readonly name: string;
  /** Who says so. */
  readonly attestedBy: string;
  /** Where it was decided. */
  readonly ticket: string;
}

/** Properties of {@link WeakMethodSunset}. */
export interface WeakMethodSunsetProps {
  /**
   * Methods that end.
   *
   * @default - all three
   */
  readonly methods?: NonEmpty<WeakMethod>;

  /**
   * Stages in force, in their order. There is no word for opening one again: it would have to be
   * removed from here, for everybody to see, and the provider warns of whom that lets in. A method
   * that is off stays off even then.
   */
  readonly closed: readonly SunsetStage[];

  /**
   * Stages to come, in their order. The last one of all is for everyone. A day that has passed
   * closes nothing: moving the stage to `closed` does.
   */
  readonly planned: readonly SunsetStage[];

  /**
   * What becomes of guests who sign in with codes by mail, once the mail method ends for everyone:
   * Graph turns it off for both alone. `end` keeps them out until their own tenant, a federation or
   * a Microsoft account signs them in; `stay` leaves the method on, so that members outside of every
   * closed group still reset passwords with a code.
   */
  readonly guestMailCodes: 'end' | 'stay';

  /**
   * A provider that delivers text messages and calls from 2027-02-01 on. Without one no stage of
   * SMS and voice calls closes later.
   *
   * @default - none
   */
  readonly ownTelecomProvider?: OwnTelecomProvider;

  /**
   * Logical names of the resources by method. Changing one needs a `moved` block.
   *
   * @default - the methods' names
   */
  readonly logicalNames?: Partial<Readonly<Record<WeakMethod, string>>>;
}
