import type { ResourceKind } from '../areas';

/** An object of the tenant that a resource is for. */
export interface Found {
  readonly typeName: string;
  readonly kind: ResourceKind;
  readonly importId: string;
  /** The name that administrators see; undefined of what a tenant has once. */
  readonly displayName: string | undefined;
}

/** Something of the tenant that no resource is for, or none here. */
export interface Unmanageable {
  /** What it is and how it is called, for people. */
  readonly subject: string;
  readonly reason: string;
}

/** What a tenant has. */
export interface Inventory {
  readonly found: readonly Found[];
  readonly unmanageable: readonly Unmanageable[];
}
