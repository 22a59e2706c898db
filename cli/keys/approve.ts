import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import writeFileAtomic from 'write-file-atomic';
import { findingText, isSamePerson, LARGEST_DOCUMENT } from '../../evidence';
import {
  approve,
  type Approval,
  review,
  type Review,
  type ReviewRequest,
  subjectIn,
  userNameIn,
} from '../../keys/approval';
import { type Desk, readSigningKey } from '../../keys/desk';
import type { ManifestRow } from '../../keys/manifest';
import { quote } from '../../model/quote';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';
import { counted } from './counted';
import {
  addDeskOption,
  deskOf,
  type DeskOptions,
  manifestOf,
  messageOf,
  orRefuse,
  textOf,
} from './inputs';
import { reviewLines } from './review-lines';

interface ApproveOptions extends DeskOptions {
  readonly signingKey?: string;
  readonly manifest?: string;
  readonly attestation: 'required' | 'preferred';
}

/** Evidence as a file has it. */
interface EvidenceFile {
  readonly named: string;
  readonly path: string;
  readonly text: string;
  readonly request: ReviewRequest;
  /** Who is to approve it, where a manifest says so. */
  readonly approver: string | undefined;
}

/** `keys approve`: somebody else looks, and signs. */
export function addApprove(keys: Command, terminal: Terminal): void {
  const command = keys
    .command('approve <evidence...>')
    .summary('look at evidence, and approve it')
    .description(
      'Verifies evidence and shows what it says. With --signing-key it is signed by the approver, who is asked first where there is a terminal; where one file is refused, none is signed. Without it, this only shows.',
    );
  addDeskOption(command)
    .option('--signing-key <file>', 'the private key of the approver')
    .option('--manifest <file>', 'also hold the evidence against the rows of a manifest')
    .addOption(
      new Option('--attestation <demand>', 'whether the model has to be proven')
        .choices(['required', 'preferred'])
        .default('required'),
    )
    .action(async (evidence: readonly string[], options: ApproveOptions) => {
      await runApprove(evidence, options, terminal);
    });
}

async function runApprove(
  names: readonly string[],
  options: ApproveOptions,
  terminal: Terminal,
): Promise<void> {
  const desk = await deskOf(options, terminal);
  const { manifest, signingKey } = options;
  const rows = manifest === undefined ? undefined : await manifestOf({ manifest }, terminal);
  const approver =
    signingKey === undefined
      ? undefined
      : await orRefuse(() =>
          readSigningKey(resolve(terminal.cwd, signingKey), desk.signers, 'approver'),
        );
  const files = [...new Set(names.map((name) => resolve(terminal.cwd, name)))].map((path) =>
    fileOf(
      path,
      names.find((name) => resolve(terminal.cwd, name) === path) ?? path,
      desk,
      rows,
      options,
    ),
  );
  const reviews = files.map((file) => ({ file, seen: review(file.text, file.request) }));
  for (const { file, seen } of reviews) show(file, seen, terminal);
  const bad = reviews.filter(({ seen }) => !seen.ok).length;
  if (bad > 0) throw refusal(bad, files.length);
  if (approver === undefined) {
    terminal.note('Nothing was signed. Give --signing-key to approve what is shown.');
    return;
  }
  const { holder } = approver.listed;
  refuseOther(files, holder);
  await confirm(files.length, holder, terminal);
  const approvals = files.map((file) => ({
    file,
    approval: approve(file.text, file.request, approver),
  }));
  for (const { file, approval } of approvals) {
    if (!approval.ok) show(file, approval, terminal);
  }
  const refused = approvals.filter(({ approval }) => !approval.ok).length;
  if (refused > 0) throw refusal(refused, files.length);
  for (const { file, approval } of approvals) await write(file, approval);
  terminal.note(
    `Approved by ${holder}: ${counted(files.length, 'file')}. Each has another SHA-256 now: export the run once more, so that the list says so.`,
  );
}

/** The manifest names who approves: another signature is none that was asked for. */
function refuseOther(files: readonly EvidenceFile[], holder: string): void {
  const other = files.find(
    ({ approver }) => approver !== undefined && !isSamePerson(approver, holder),
  );
  if (other === undefined) return;
  throw new ExitError(
    `${quote(other.named)} is to be approved by ${other.approver ?? ''}, as the manifest says, and the key is that of ${holder}; nothing was signed`,
    EXIT.refused,
  );
}

/** Who sits at a terminal says so once they have seen it; a script has decided before. */
async function confirm(count: number, holder: string, { ask }: Terminal): Promise<void> {
  if (ask === undefined) return;
  const answer = await ask(`Approve ${count === 1 ? 'it' : `all ${count}`} as ${holder}? [y/N] `);
  if (answer !== undefined && /^y(es)?$/i.test(answer.trim())) return;
  throw new ExitError('not approved; nothing was signed');
}

function fileOf(
  path: string,
  named: string,
  desk: Desk,
  rows: readonly ManifestRow[] | undefined,
  { attestation }: ApproveOptions,
): EvidenceFile {
  const text = textOf(path, named, LARGEST_DOCUMENT);
  const { userId = '', slot = '' } = subjectIn(text) ?? {};
  const row = rows && rowOf(rows, { userId, slot, name: userNameIn(text) });
  if (rows !== undefined && row === undefined) {
    throw new ExitError(
      `${quote(named)} is about slot ${quote(slot)} of user ${quote(userId)}, and no row of the manifest is; nothing was signed`,
    );
  }
  const { serial, displayName, aaguid } = row ?? {};
  const expected = {
    ...{ userId, slot, attestation },
    ...(serial !== undefined && { serial }),
    ...(displayName !== undefined && { displayName }),
    ...(aaguid !== undefined && { aaguids: [aaguid] }),
  };
  const request = { desk, expected, at: new Date() };
  return { named, path, text, request, approver: row?.approver };
}

/** A manifest has object ids or user principal names. */
function rowOf(
  rows: readonly ManifestRow[],
  {
    userId,
    slot,
    name,
  }: { readonly userId: string; readonly slot: string; readonly name: string | undefined },
): ManifestRow | undefined {
  return rows.find(
    (row) =>
      row.slot === slot &&
      (row.user === userId || (name !== undefined && isSamePerson(row.user, name))),
  );
}

function show({ named }: EvidenceFile, seen: Review | Approval, { print }: Terminal): void {
  print(`${quote(named)}:`);
  if (!seen.ok) {
    for (const finding of seen.findings)
      print(`  refused  ${finding.rule}: ${findingText(finding)}`);
  } else if ('evidence' in seen) {
    for (const line of reviewLines(seen.evidence, seen.userName)) print(`  ${line}`);
  }
}

async function write({ path, named }: EvidenceFile, approval: Approval): Promise<void> {
  if (!approval.ok) return;
  try {
    await writeFileAtomic(path, approval.text, { fsync: true });
  } catch (cause) {
    throw new ExitError(
      `${quote(named)} could not be written: ${messageOf(cause)}. Files before it are approved; run it again.`,
      EXIT.toolError,
      { cause },
    );
  }
}

const refusal = (refused: number, all: number): ExitError =>
  new ExitError(
    `${refused} of ${all} evidence ${all === 1 ? 'file' : 'files'} refused; nothing was signed`,
    EXIT.refused,
  );
