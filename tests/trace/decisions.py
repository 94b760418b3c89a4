#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""A kind of decision per file of decisions/: the lines of its comment say what a trace of it must hold.

  ;; [x64|a64] [OPTIONS] => REGEX      function $f, compiled with these options, has a line like that
  ;; [x64|a64] ![OPTIONS] => REGEX     it has none

Each on both CPUs, if it names none.   decisions.py WEFT..."""
import glob
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
weft = sys.argv[1:]
TARGET = {'x64': 'x86-64-v3', 'a64': 'aarch64'}
failed = count = 0
with tempfile.TemporaryDirectory() as tmp:
    for wat in sorted(glob.glob(os.path.join(HERE, 'decisions', '*.wat'))):
        wasm = os.path.join(tmp, 'm.wasm')
        subprocess.run(['wat2wasm', '--debug-names', wat, '-o', wasm], check=True)
        for line in open(wat):
            m = re.match(r';; (?:(x64|a64) )?(!?)(.*?) ?=> (.*)', line)
            for cpu in TARGET:
                if not m or (m.group(1) or cpu) != cpu:
                    continue
                count += 1
                options = [f'--target={TARGET[cpu]}', *m.group(3).split()]
                r = subprocess.run([*weft, 'compile', *options, '--jit-trace=func:f', wasm], capture_output=True, text=True)
                if r.returncode or bool(re.search(m.group(4), r.stdout)) == bool(m.group(2)):
                    failed += 1
                    print(f"{os.path.basename(wat)}: {' '.join(options)}: {'has' if m.group(2) else 'lacks'} {m.group(4)}\n{r.stdout}{r.stderr}")
print(f'{count - failed} passed, {failed} failed')
sys.exit(failed != 0 or count == 0)
