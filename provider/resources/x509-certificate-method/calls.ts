import { x509CertificateEntity } from '../../../graph/methods/x509-certificate';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_x509_certificate_method` asks of Graph. */
export const calls: readonly UsedCall[] = [...singletonCalls(x509CertificateEntity), groupCheck];
