"""A character device that behaves like /dev/hidrawN of a security key.

Prints the path of the device, then carries reports: what a client writes to the device (65 bytes,
the first is the number of the report) goes to standard output as 64 bytes, and 64 bytes of standard
input go to the client.
"""

import os
import selectors
import sys
import termios
import tty

REPORT = 64


def write_all(descriptor, data):
    while data:
        data = data[os.write(descriptor, data) :]


def main():
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    attributes = termios.tcgetattr(theirs)
    # A read, and a poll before it, waits for a whole report.
    attributes[6][termios.VMIN] = REPORT
    attributes[6][termios.VTIME] = 0
    termios.tcsetattr(theirs, termios.TCSANOW, attributes)
    print(os.ttyname(theirs), file=sys.stderr, flush=True)

    watched = selectors.DefaultSelector()
    watched.register(ours, selectors.EVENT_READ)
    watched.register(0, selectors.EVENT_READ)
    from_client = b""
    while True:
        for key, _ in watched.select():
            data = os.read(key.fd, 65536)
            if not data:
                return
            if key.fd == 0:
                write_all(ours, data)
                continue
            from_client += data
            while len(from_client) > REPORT:
                write_all(1, from_client[1 : REPORT + 1])
                from_client = from_client[REPORT + 1 :]


main()
