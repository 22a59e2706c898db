import type { Graph } from '../../../../graph';
import { GraphError } from '../../../../graph/graph-error';
import { refusalToDelete } from '../../../../provider/resources/fido2-security-key/guard';
import { registered, USER } from './states';

const fido2 = (id: string) => ({ '@odata.type': '#microsoft.graph.fido2AuthenticationMethod', id });
const refusing = (status: number) => () =>
  Promise.reject(new GraphError('refused', 'Graph refuses', { status }));

/** A tenant in which these methods are listed, and the key is there or not. */
const graphWith = (
  list: () => Promise<unknown>,
  read: () => Promise<unknown> = () => Promise.resolve({ id: 'AAAA0' }),
): Graph =>
  ({
    userAccounts: { refreshed: refusing(403) },
    userMethods: { list },
    userPasskeys: { read },
  }) as unknown as Graph;

async function refusal(
  graph: Graph,
  methodId: string,
  going: readonly string[] = [methodId],
): Promise<string | undefined> {
  const prior = registered({ method_id: methodId });
  const deletion = { prior, userId: USER, going: new Set(going) };
  return (await refusalToDelete(graph, deletion, new AbortController().signal))?.summary;
}

const LAST = expect.stringContaining('is the last phishing-resistant method') as string;
const UNSEEN = expect.stringContaining('is not deleted unseen') as string;

describe('the guard of deletions', () => {
  // 16 bytes of a credential, as UrlToken, as base64url, and as base64.
  it.each([
    ['__8AAAAAAAAAAAAAAAAAAA2', '__8AAAAAAAAAAAAAAAAAAA'],
    ['__8AAAAAAAAAAAAAAAAAAA', '__8AAAAAAAAAAAAAAAAAAA2'],
    ['__8AAAAAAAAAAAAAAAAAAA2', '//8AAAAAAAAAAAAAAAAAAA=='],
  ])('takes key %s for no other one where a list spells it %s', async (methodId, listed) => {
    const graph = graphWith(() => Promise.resolve([fido2(listed)]));
    expect(await refusal(graph, methodId)).toEqual(LAST);
  });

  it('counts another key, though its id is alike', async () => {
    const [going, other] = ['__8AAAAAAAAAAAAAAAAAAA2', '__8AAAAAAAAAAAAAAAAAAA1'];
    const graph = graphWith(() => Promise.resolve([fido2(going), fido2(other)]));
    expect(await refusal(graph, going)).toBeUndefined();
    expect(await refusal(graph, going, [going, other])).toEqual(LAST);
  });

  it('lets a key go that is gone, though nothing else can be read', async () => {
    const gone = graphWith(refusing(403), () => Promise.resolve(undefined));
    expect(await refusal(gone, 'AAAA0')).toBeUndefined();
    const userGone = graphWith(refusing(404), refusing(404));
    expect(await refusal(userGone, 'AAAA0')).toBeUndefined();
  });

  it('refuses while it cannot read, and the key is there or nobody knows', async () => {
    expect(await refusal(graphWith(refusing(403)), 'AAAA0')).toEqual(UNSEEN);
    expect(await refusal(graphWith(refusing(403), refusing(403)), 'AAAA0')).toEqual(UNSEEN);
  });
});
