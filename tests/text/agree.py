#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Weft's reader of text makes the same bytes as wat2wasm, names apart.   agree.py TEST_WAT FILE.wat...
Both must take every file: what is refused is for cases.txt."""
import os
import subprocess
import sys
import tempfile


def sections(module):
    """All but the custom ones."""
    out, at = [module[:8]], 8
    while at < len(module):
        number, size, shift, end = module[at], 0, 0, at + 1
        while True:
            byte = module[end]
            size |= (byte & 0x7f) << shift
            shift, end = shift + 7, end + 1
            if byte < 0x80:
                break
        if number:
            out.append(module[at:end + size])
        at = end + size
    return out


def convert(out, *command):
    p = subprocess.run([*command, out], capture_output=True, check=False)
    if p.returncode:
        return None, (p.stdout + p.stderr).decode(errors='replace').strip()
    with open(out, 'rb') as f:
        return sections(f.read()), ''


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in sys.argv[2:]:
            theirs, why = convert(os.path.join(folder, 'theirs.wasm'), 'wat2wasm', '--no-check', path, '-o')
            ours, message = convert(os.path.join(folder, 'ours.wasm'), sys.argv[1], 'write', path)
            if not theirs or ours != theirs:
                failed += 1
                print(f'{path}: {message or why or "other bytes"}')
    print(f'{len(sys.argv) - 2 - failed} passed, {failed} failed')
    sys.exit(failed > 0 or len(sys.argv) < 100)


main()
