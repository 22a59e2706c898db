import { HidrawTransport } from './hidraw';
import { NodeHidTransport } from './node-hid';
import type { ReportTransport } from './report-transport';

/** Opens a device that was found, or that the operator named. */
export async function openTransport(device: string): Promise<ReportTransport> {
  return process.platform === 'linux'
    ? HidrawTransport.open(device)
    : NodeHidTransport.open(device);
}
