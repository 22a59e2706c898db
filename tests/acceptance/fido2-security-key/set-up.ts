import type { Workspace } from '../../support/workspace';
import { KeyStage } from './stage';

/** The tenant of a test file. */
export let stage: KeyStage;
/** The workspace of a test, whose tenant begins anew. */
export let workspace: Workspace;

beforeAll(async () => {
  stage = await KeyStage.open();
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.reset();
  workspace = await stage.workspace();
});
afterEach(() => {
  workspace.remove();
});

/** Has the provider believe what a test says, instead of the desk; `null` leaves that out. */
export async function trustInstead(setting: Parameters<KeyStage['workspace']>[0]): Promise<void> {
  workspace.remove();
  workspace = await stage.workspace(setting);
}
