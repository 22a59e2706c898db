import { z } from 'zod';
import { aaguid, displayName, keySubject, person, shortText } from '../../evidence';

const row = z.int().positive();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256');
const time = z.iso.datetime({ offset: true });
/** A file below the folder of the run; never a way out of it. */
const file = z.string().regex(/^(?:evidence|pins)\/[a-z0-9.-]{1,120}$/, 'is no file of a run');
const text = z.string().max(4096);

const manifestRow = z.strictObject({
  line: row,
  user: shortText.max(320),
  slot: keySubject.slot,
  serial: shortText.optional(),
  assetTag: shortText.optional(),
  aaguid: aaguid.optional(),
  displayName: displayName.optional(),
  ticket: shortText.optional(),
  approver: person.optional(),
});

const about = <Step extends string, Shape extends z.ZodRawShape>(step: Step, shape: Shape) =>
  z.strictObject({ step: z.literal(step), row, ...shape });

/** Who sits at the desk, with which workstation and program. */
const sitting = {
  operator: person,
  /** Id of the workstation's signing key. */
  workstation: sha256,
  tool: shortText,
};

/** Everything that a journal says; never a PIN, a challenge or a token. */
const content = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('run'),
    version: z.literal(1),
    runId: z.guid(),
    mode: z.enum(['online', 'offline']),
    tenantId: keySubject.tenantId,
    ...sitting,
    rows: z.array(manifestRow).min(1).readonly(),
  }),
  z.strictObject({ step: z.literal('sitting'), ...sitting }),
  about('assigned', {
    userId: keySubject.userId,
    userName: shortText.max(320).optional(),
    workOrderSha256: sha256.optional(),
  }),
  about('identified', {
    aaguid,
    serial: shortText.optional(),
    firmware: z.int().optional(),
    getInfoSha256: sha256,
    /** Whether the ceremony starts over with a key that nothing was done to. */
    fresh: z.boolean(),
  }),
  about('reset', {}),
  about('pin-escrowed', { file, sha256 }),
  about('pin-set', {}),
  about('options', { expiresAt: time, challengeSha256: sha256 }),
  about('credential-made', { credentialId: z.base64url(), displayName, file, sha256 }),
  about('evidence-renewed', { file, sha256 }),
  about('verified', {
    model: text.optional(),
    attestationLevel: z.enum(['attested', 'notAttested']),
  }),
  about('posting', {}),
  about('registered', {
    methodId: z.string().min(1).max(2048),
    /** Whether this run made it, or the tenant had it already. */
    outcome: z.enum(['registered', 'held']),
  }),
  about('credential-deleted', { credentialId: z.base64url(), reason: text }),
  about('minimum-pin-length', { length: z.int().positive() }),
  about('pin-change-forced', {}),
  about('handed-over', {}),
  about('failed', {
    during: z.string().max(64),
    message: text,
    /** Whether a credential may be registered, so that only a look at the tenant tells. */
    open: z.boolean(),
  }),
  about('skipped', {}),
]);

/** What a journal says, before it is written. */
export type Content = z.output<typeof content>;

/** What a journal says about a row. */
export type RowContent = Extract<Content, { readonly row: number }>;

/** What a journal says about who sits at the desk from here on. */
export type SittingContent = Extract<Content, { readonly step: 'sitting' }>;

/** What a journal says about the run. */
export type RunContent = Extract<Content, { readonly step: 'run' }>;

/** One line of a journal. */
export const line = z.strictObject({
  at: time,
  /** SHA-256 of the line before; zeros in the first. */
  previous: sha256,
  record: content,
});

/** One record of a journal, and when it was written. */
export interface Entry {
  readonly at: string;
  readonly record: Content;
}
