#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Goldens of all ops: a file in ops/ for each class, with a function for each op and shape and its code for each CPU.

  ops.py DUMP... [--update]    compares what the tables and the compiler make with what is there, or writes it
                               DUMP: the program `dump`, with an emulator in front if need be
"""
import glob
import os
import re
import sys
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import listing   # noqa: E402
import shapes    # noqa: E402
import wat       # noqa: E402

WIDTH, SHOWN = 150, 20
HEAD = '''\
;; Written by `./dev goldens` from the tables of ops: see docs/testing.md. After a function, its code: for x86-64-v3 and v2, for both (x64),
;; for aarch64 (a64), with the number of its bytes, the frame's included. tests/golden/shapes.py says what the shapes' names mean.
'''
BUILDER = ';; These ops are not WebAssembly\'s; the builder has them.\n'
CPU_NAMES = {tag: name for tag, (name, _) in listing.CPUS.items()}


def wrapped(tag, lines, size):
    """The code of a function: as many lines as it takes."""
    out, line = [], f';; {tag:3} {size:4}|'
    for i, insn in enumerate(lines):
        piece = ' ' + insn + (';' if i + 1 < len(lines) else '')
        if len(line) + len(piece) > WIDTH and not line.endswith('|'):
            out.append(line)
            line = f';; {tag:3}     |'
        line += piece
    return out + [line]


def code_text(codes):
    """codes: by tag; where the levels of x86-64 have the same, it is there once."""
    if codes['v3'] == codes['v2']:
        codes = {'x64': codes['v3'], 'a64': codes['a64']}
    return [line for tag, (lines, size) in codes.items() for line in wrapped(tag, lines, size)]


def file_text(name, functions, codes):
    """codes: by tag, a list in the order of the functions."""
    out = [HEAD + BUILDER * (name == 'builder') + '(module'] + ['  ' + t for t in wat.environment_text()]
    for i, f in enumerate(functions):
        out += [wat.function_text(f)] + code_text({tag: c[i] for tag, c in codes.items()})
    return '\n'.join(out) + '\n)\n'


def make_all(dump, files):
    """The text of each file. A file and a CPU are one process of `dump` and one of objdump."""
    called = [c[0] for c in wat.CALLEES[wat.IMPORTED_FUNCS:]]

    def make(job):
        name, tag, module = job
        names = called + [f.name for f in files[name]]
        return listing.listings(tag, dump, module, names, '--builder' if name == 'builder' else '--all')[len(called):]

    modules = {name: wat.encode(functions) for name, functions in files.items()}
    jobs = [(name, tag, modules[name]) for name in files for tag in listing.CPUS]
    with ThreadPoolExecutor(2) as pool:
        made = dict(zip(((name, tag) for name, tag, _ in jobs), pool.map(make, jobs)))
    return {name: file_text(name, functions, {tag: made[name, tag] for tag in listing.CPUS}) for name, functions in files.items()}


# -- differences ----

def parse(text):
    """Function -> its text, and code by tag."""
    out, codes = {}, None
    for line in text.split('\n'):
        m = re.match(r'\(func \$(\S+)', line)
        c = re.match(r';; (x64|v3|v2|a64) +(\d*)\|(.*)', line)
        if m:
            codes = out[m[1]] = {'': line}
        elif c and codes is not None:
            for tag in ('v3', 'v2') if c[1] == 'x64' else (c[1],):
                codes[tag] = codes.get(tag, '') + (f'{c[2]} bytes:' if c[2] else '') + c[3]
    return out


def differences(want, have):
    """Pairs of what differs and how, as text."""
    want, have = parse(want), parse(have)
    for name in [n for n in want if n not in have]:
        yield f'{name}: the tables make no such function', []
    for name, codes in have.items():
        if name not in want:
            yield f'{name}: has no golden yet', [codes['']]
        elif want[name][''] != codes['']:
            yield f'{name}: another function', ['- ' + want[name][''], '+ ' + codes['']]
        else:
            changed = {}
            for tag, cpu in CPU_NAMES.items():
                if want[name].get(tag) != codes[tag]:
                    changed.setdefault((want[name].get(tag, ''), codes[tag]), []).append(cpu)
            for (old, new), cpus in changed.items():
                yield f'{name} on {" and ".join(cpus)}', ['- ' + old, '+ ' + new]


def compare(name, want, have):
    found = list(differences(want, have))
    if not found and want != have:
        found = [(f'{name}.wat: not as ./dev goldens writes it', [])]
    for what, lines in found[:SHOWN]:
        print('\n    '.join([what] + lines))
    if len(found) > SHOWN:
        print(f'{name}.wat: {len(found)} differences; these were the first {SHOWN}')
    return bool(found)


def main():
    dump, update = [a for a in sys.argv[1:] if a != '--update'], '--update' in sys.argv
    texts = make_all(dump, shapes.files())
    path = lambda name: os.path.join(HERE, 'ops', name + '.wat')
    old = {os.path.basename(p)[:-4] for p in glob.glob(path('*'))} - set(texts)
    if update:
        for name in old:
            os.remove(path(name))
        for name, text in texts.items():
            open(path(name), 'w').write(text)
        return 0
    bad = [compare(name, open(path(name)).read() if os.path.exists(path(name)) else '', text) for name, text in texts.items()]
    for name in old:
        print(f'{name}.wat: there are no such ops')
    if any(bad) or old:
        print('If that is meant: ./dev goldens, and read the difference.')
    return any(bad) or bool(old)


if __name__ == '__main__':
    sys.exit(main())
