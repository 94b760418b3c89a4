#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""docs/trace.md tells the truth: behind each comment `<!-- weft ARGS -->` stands what the command prints, and behind
`<!-- page FILE PLACE weft ARGS -->` a picture of the page that it makes, at the op of that place.

  docs.py WEFT [--update] [--pictures]   --pictures takes them anew, with Chromium; they are not compared"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../..')
DOC = os.path.join(ROOT, 'docs/trace.md')
weft, update = os.path.abspath(sys.argv[1]), '--update' in sys.argv
text = open(DOC).read()


def block(m):
    out = subprocess.run([weft, *m.group(1).split()], check=True, capture_output=True, text=True, cwd=ROOT).stdout
    return f'<!-- weft {m.group(1)} -->\n```\n' + '\n'.join(t.rstrip() for t in out.strip().split('\n')) + '\n```'


def picture(name, place, args, tmp):
    html = os.path.join(tmp, 'page.html')
    run = lambda how: subprocess.run([weft, *args.split(), '--jit-trace-format=' + how], check=True, capture_output=True, text=True, cwd=ROOT).stdout
    ops = json.loads(run('json'))['functions'][0]['ops']
    op = next(i for i, x in enumerate(ops) if x['at'] == place)
    open(html, 'w').write(run('html'))
    chromium = shutil.which('chromium') or shutil.which('chromium-browser')
    subprocess.run([chromium, '--headless', '--no-sandbox', '--disable-gpu', f'--user-data-dir={tmp}/profile', '--window-size=1640,760',
                    '--hide-scrollbars', f'--screenshot={ROOT}/docs/{name}', f'file://{html}#op={op + 1}'], check=True, capture_output=True, timeout=120)
    print(f'docs/{name}: {os.path.getsize(os.path.join(ROOT, "docs", name))} bytes')


pictures = re.findall(r'<!-- page (\S+) (\S+) weft (.*?) -->\n!\[[^]]*\]\((\S+?)\)', text)
if '--pictures' in sys.argv:
    with tempfile.TemporaryDirectory() as tmp:
        for name, place, args, _ in pictures:
            picture(name, place, args, tmp)
for name, _, _, shown in pictures:
    if name != shown or not os.path.exists(os.path.join(ROOT, 'docs', name)):
        print(f'docs/trace.md: the picture {name} is not there')
        sys.exit(1)
want = re.sub(r'<!-- weft (.*?) -->\n```\n.*?\n?```', block, text, flags=re.S)
if update:
    open(DOC, 'w').write(want)
elif want != text or '<!-- weft' not in text:
    print('docs/trace.md is not what weft prints: tests/trace/docs.py build/weft --update')
    sys.exit(1)
