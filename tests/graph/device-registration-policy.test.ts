import { DeviceRegistration } from '../../graph/device-registration-policy';
import { leastRolesOfData, pipelineWith } from '../support/tenant';
import { clientOf, never } from './support/client';
import { Peer } from './support/peer';
import { Tenant } from './support/tenant';

describe('the device registration policy', () => {
  it('is read with its least permission', async () => {
    const clients = [pipelineWith(leastRolesOfData('entra_device_registration_policy'))];
    const tenant = await Tenant.open({ clients });
    const policy = await new DeviceRegistration(tenant.client()).read(never());
    expect(policy).toMatchObject({
      userDeviceQuota: 50,
      azureADJoin: {
        allowedToJoin: { '@odata.type': '#microsoft.graph.allDeviceRegistrationMembership' },
      },
    });
    await tenant.close();
  });

  it.each([
    ['without a quota', { userDeviceQuota: null }, 'userDeviceQuota'],
    ['with a broken quota', { userDeviceQuota: 1.5 }, 'userDeviceQuota'],
    ['without joins', { azureADJoin: null }, 'azureADJoin'],
  ])('is unreadable %s', async (_, part, place) => {
    const body = { userDeviceQuota: 5, azureADRegistration: {}, azureADJoin: {}, ...part };
    const peer = await Peer.open([{ body }]);
    await expect(
      new DeviceRegistration(clientOf({ graph: peer.url })).read(never()),
    ).rejects.toMatchObject({
      reason: 'unreadable',
      message: expect.stringContaining(`documents: ${place}`) as string,
    });
    await peer.close();
  });
});
