/** A security key that is inserted. */
export interface FoundKey {
  /** Where it is opened: a device node, or a path that only node-hid understands. */
  readonly device: string;
  /** What the maker calls it. */
  readonly product: string;
  readonly vendorId: number;
  readonly productId: number;
  /** What USB shows as its serial number; most keys show none, and some a constant. */
  readonly usbSerial?: string;
}
