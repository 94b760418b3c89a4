#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""docs/trace.md tells the truth: behind each comment `<!-- weft ARGS -->` stands what the command prints.   docs.py WEFT [--update]"""
import os
import re
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../..')
DOC = os.path.join(ROOT, 'docs/trace.md')
weft, update = os.path.abspath(sys.argv[1]), '--update' in sys.argv
text = open(DOC).read()


def block(m):
    out = subprocess.run([weft, *m.group(1).split()], check=True, capture_output=True, text=True, cwd=ROOT).stdout
    return f'<!-- weft {m.group(1)} -->\n```\n' + '\n'.join(t.rstrip() for t in out.strip().split('\n')) + '\n```'


want = re.sub(r'<!-- weft (.*?) -->\n```\n.*?\n?```', block, text, flags=re.S)
if update:
    open(DOC, 'w').write(want)
elif want != text or '<!-- weft' not in text:
    print('docs/trace.md is not what weft prints: tests/trace/docs.py build/weft --update')
    sys.exit(1)
