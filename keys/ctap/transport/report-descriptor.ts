/** The usage page of FIDO, and the usage of a device that speaks CTAPHID. */
const FIDO_PAGE = 0xf1d0;
const CTAPHID_USAGE = 0x01;

const GLOBAL_USAGE_PAGE = 0x04;
const LOCAL_USAGE = 0x08;
const LONG_ITEM = 0xfe;

/**
 * Whether a HID report descriptor is that of a security key.
 *
 * @see https://www.usb.org/document-library/device-class-definition-hid-111 section 6.2.2
 */
export function isSecurityKey(descriptor: Uint8Array): boolean {
  let page = 0;
  for (const { tag, value } of items(descriptor)) {
    if (tag === GLOBAL_USAGE_PAGE) page = value;
    // A usage of four bytes brings its page along.
    const usage = value > 0xffff ? value : page * 0x1_0000 + value;
    if (tag === LOCAL_USAGE && usage === FIDO_PAGE * 0x1_0000 + CTAPHID_USAGE) return true;
  }
  return false;
}

/** Items of a descriptor; one that is cut off ends the list. */
function* items(bytes: Uint8Array): Iterable<{ readonly tag: number; readonly value: number }> {
  for (let at = 0; at < bytes.length;) {
    const prefix = bytes[at] ?? 0;
    if (prefix === LONG_ITEM) {
      at += 3 + (bytes[at + 1] ?? 0);
      continue;
    }
    const size = (prefix & 3) === 3 ? 4 : prefix & 3;
    const data = bytes.slice(at + 1, at + 1 + size);
    if (data.length < size) return;
    yield { tag: prefix & 0xfc, value: data.reduceRight((sum, byte) => sum * 256 + byte, 0) };
    at += 1 + size;
  }
}
