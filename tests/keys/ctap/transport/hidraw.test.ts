import { Pin, SecurityKey } from '../../../../keys/ctap';
import { HidrawTransport } from '../../../../keys/ctap/transport/hidraw';
import { requestFor } from '../../../support/authenticator/sample-request';
import { SoftwareKey } from '../../../support/authenticator/software-key';
import { PIN } from '../../../support/authenticator/with-key';
import { hasPython, skipLoudly } from '../../../support/judges';

describe('a device that cannot be opened', () => {
  it('says that there is none', () => {
    expect(() => HidrawTransport.open('/dev/hidraw-none')).toThrow(
      'open on /dev/hidraw-none: the key cannot be opened: there is no such device (ENOENT) (CANNOT_OPEN). Insert the key and try again',
    );
  });
});

(hasPython() ? describe : skipLoudly('the transport of Linux', 'Python'))(
  'a device node of Linux',
  () => {
    it('carries a whole enrolment', async () => {
      const software = await SoftwareKey.create({ touch: 'after a while' });
      const node = await software.insertAsNode();
      const key = await SecurityKey.open(node.path);
      const pin = Pin.of(PIN);
      await key.setPin(pin);
      const { credentialId } = await key.withPin(
        pin,
        { permissions: ['makeCredential'], rpId: requestFor('kim').rp.id },
        (token) => key.makeCredential({ ...requestFor('kim'), token }),
      );
      expect(software.credentials.map(({ id }) => id)).toEqual([credentialId]);
      await key.close();
      await node.remove();
    });

    it('stops listening at once when it is told to', async () => {
      const node = await (await SoftwareKey.create()).insertAsNode();
      const transport = HidrawTransport.open(node.path);
      const stop = new AbortController();
      const report = transport.receive(stop.signal);
      stop.abort();
      await expect(report).rejects.toThrow('aborted');
      await transport.close();
      await transport.close();
      await expect(transport.receive(AbortSignal.timeout(1_000))).rejects.toMatchObject({
        code: 'REMOVED',
        detail: 'it was closed',
      });
      await node.remove();
    });

    it('that goes away while it is used is named as removed', async () => {
      const software = await SoftwareKey.create({ touch: 'never' });
      const node = await software.insertAsNode();
      const key = await SecurityKey.open(node.path);
      const made = key.makeCredential(requestFor('kim'), {
        onKeepAlive: () => void node.remove(),
      });
      await expect(made).rejects.toMatchObject({
        code: 'REMOVED',
        operation: 'authenticatorMakeCredential',
        device: node.path,
      });
      await key.close();
    });
  },
);
