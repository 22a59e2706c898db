import { SecurityKey } from '../../../../keys/ctap';
import { findByNodeHid, NodeHidTransport } from '../../../../keys/ctap/transport/node-hid';
import { requestFor } from '../../../support/authenticator/sample-request';
import { type Plug, SoftwareKey } from '../../../support/authenticator/software-key';

const never = new AbortController().signal;

/** The part of node-hid's interface that the transport uses, over a software key. */
function nodeHidOver(plug: Plug): () => Promise<unknown> {
  const open = {
    write: async (bytes: number[]): Promise<number> => {
      await plug.send(Buffer.from(bytes.slice(1)), never);
      return bytes.length;
    },
    read: async (timeout: number): Promise<Buffer | undefined> => {
      const stop = new AbortController();
      const timer = setTimeout(() => {
        stop.abort();
      }, timeout);
      try {
        return Buffer.from(await plug.receive(stop.signal));
      } catch (error) {
        if (stop.signal.aborted) return undefined;
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => plug.close(),
  };
  const fido = { usagePage: 0xf1d0, vendorId: 0x1050, productId: 0x407 };
  return () =>
    Promise.resolve({
      default: {
        devicesAsync: () =>
          Promise.resolve([
            { ...fido, path: 'IOService:/key', product: 'YubiKey', serialNumber: '' },
            { ...fido },
            { ...fido, usagePage: 1, path: 'IOService:/keyboard' },
          ]),
        HIDAsync: {
          open: (path: string) =>
            path === 'IOService:/key'
              ? Promise.resolve(open)
              : Promise.reject(new TypeError('cannot open device')),
        },
      },
    });
}

it('a key is found, opened and used by it', async () => {
  const software = await SoftwareKey.create({ touch: 'after a while' });
  const loader = nodeHidOver(software.insert());
  const [found, ...others] = await findByNodeHid(loader);
  expect(others).toEqual([]);
  expect(found).toEqual({
    device: 'IOService:/key',
    product: 'YubiKey',
    vendorId: 0x1050,
    productId: 0x407,
  });
  const key = await SecurityKey.over(await NodeHidTransport.open('IOService:/key', loader));
  await expect(key.makeCredential(requestFor('kim'))).resolves.toMatchObject({ fmt: 'packed' });
  software.remove();
  await expect(key.pinRetries()).rejects.toMatchObject({ code: 'REMOVED' });
  await key.close();
});

it('what the system refuses says what to do', async () => {
  const loader = nodeHidOver((await SoftwareKey.create()).insert());
  await expect(NodeHidTransport.open('IOService:/other', loader)).rejects.toMatchObject({
    code: 'CANNOT_OPEN',
    advice: 'Insert the key again; on Windows, run this as an administrator',
  });
});

it('without the package, the message says how to install it', async () => {
  await expect(
    findByNodeHid(() => Promise.reject(new Error('no such module'))),
  ).rejects.toMatchObject({
    code: 'CANNOT_OPEN',
    blame: 'operator',
    detail: 'the package node-hid cannot be loaded',
    advice: `Run npm install node-hid@3, which security keys need on ${process.platform}`,
  });
});
