#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Code for a CPU is the same whichever machine it is made on: the traces of two builds of weft are.

  targets.py NAME OTHER WEFT... -- MODULE...    NAME: target that WEFT (with an emulator in front) runs on; OTHER: a weft for another CPU
"""
import os
import subprocess
import sys

SKIPPED = 77
OPTIONS = ([], ['--bounds=explicit'], ['--random-ra=3'], ['--no-pins'], ['--nan=canonical'])


def trace(weft, options, module):
    return subprocess.run([*weft, 'compile', *options, '--jit-trace', module], check=True, capture_output=True).stdout


def main():
    at = sys.argv.index('--')
    target, other, weft, modules = sys.argv[1], sys.argv[2], sys.argv[3:at], sys.argv[at + 1:]
    if not os.access(other, os.X_OK):
        print(f'no {other}')
        return SKIPPED
    bad = 0
    for module in modules:
        for options in OPTIONS:
            here = trace(weft, options, module)
            if len(here) < 1000 or here != trace([other], [f'--target={target}', *options], module):
                print(f'{module} {" ".join(options)}: another trace on another machine')
                bad += 1
    return bad != 0


sys.exit(main())
