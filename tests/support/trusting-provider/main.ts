/**
 * The provider as it is, in a process that takes one more root for FIDO's: nobody but the holder of
 * a root that the library has can sign metadata, and the product has no setting for another one.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { SettingsService } from '@simplewebauthn/server';
import { PROVIDER_ADDRESSES } from '../../../model/provider-mirror';
import { serve } from '../../../provider/protocol/serve';
import { sessions } from '../../../provider/sessions';

const root = readFileSync(process.env['TEST_METADATA_ROOT'] ?? '', 'utf8');
SettingsService.setRootCertificates({ identifier: 'mds', certificates: [root] });

void serve((log) => Promise.resolve(sessions(log)), PROVIDER_ADDRESSES);
