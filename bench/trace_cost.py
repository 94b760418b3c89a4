#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""What tracing costs while it is off: compiles a module with Weft as it is and with Weft whose sources have no hook left, and
compares the instructions that valgrind counts.   bench/trace_cost.py [MODULE.wasm]"""
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def without_calls(text, name):
    """The text without its statements `name(...);`."""
    out, at = [], 0
    for m in re.finditer(rf'^[ \t]*{name}\(', text, re.M):
        if m.start() < at:
            continue
        depth, i = 0, m.end() - 1
        while True:
            depth += {'(': 1, ')': -1}.get(text[i], 0)
            i += 1
            if not depth:
                break
        out.append(text[at:m.start()])
        at = text.index(';', i) + 1
    return ''.join(out) + text[at:]


def strip(tree):
    """Takes the hooks out of the compiler: statements WATCH(...), and what only WEFT_TRACE has."""
    removed = 0
    for path in [*tree.glob('src/vstack/*.[ch]'), *tree.glob('src/emit/**/*.[ch]'), *tree.glob('src/frontend/**/*.[ch]'), *tree.glob('src/regalloc/*.[ch]')]:
        text = path.read_text()
        new = without_calls(text, 'WATCH')
        new = re.sub(r'^#ifdef WEFT_TRACE\n(.*?)^(?:#else\n(.*?)^)?#endif\n', lambda m: m[2] or '', new, flags=re.M | re.S)
        removed += new != text
        path.write_text(new)
    # the traced machines are not built: what the library wants of them is there in name only
    (tree / 'none.c').write_text(''.join(f'const char {m}_machine[64];\n' for m in ('weft_x64_traced', 'weft_a64_traced')))
    cmake = tree / 'CMakeLists.txt'
    text = re.sub(r'^weft_machine\(\$\{WEFT_CPU\}_traced .*$', 'add_library(weft_${WEFT_CPU}_traced OBJECT none.c)', cmake.read_text(), flags=re.M)
    text = re.sub(r'^weft_machine\(\$\{WEFT_OTHER_CPU\}_traced .*$', 'add_library(weft_${WEFT_OTHER_CPU}_traced OBJECT ${other_tables})\n'
                  'target_link_libraries(weft_${WEFT_OTHER_CPU}_traced PRIVATE weft_options)\n'
                  'target_include_directories(weft_${WEFT_OTHER_CPU}_traced BEFORE PRIVATE src/emit/${WEFT_OTHER_CPU})', text, flags=re.M)
    cmake.write_text(text)
    return removed


def build(tree):
    run = lambda *words: subprocess.run(words, cwd=tree, check=True, stdout=subprocess.DEVNULL)
    run('cmake', '-S', '.', '-B', 'out', '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Release')
    run('cmake', '--build', 'out', '-t', 'weft')
    return tree / 'out/weft'


def instructions(weft, module):
    done = subprocess.run(['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', weft, 'compile', '--compile-threads=1', module],
                          capture_output=True, text=True, check=True)
    return int(re.search(r'Collected : (\d+)', done.stderr)[1])


module = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / 'examples/sha256.wasm').resolve()
with tempfile.TemporaryDirectory() as tmp:
    counts = {}
    for name in ('as it is', 'no hooks'):
        tree = Path(tmp) / name.replace(' ', '-')
        shutil.copytree(ROOT, tree, ignore=lambda folder, names: [
            n for n in names if n == 'node_modules' or (Path(folder) == ROOT and n.startswith(('build', '.git')))])
        if name == 'no hooks':
            print(f'hooks taken out of {strip(tree)} files')
        counts[name] = instructions(build(tree), module)
        print(f'{name}: {counts[name]:,} instructions')
    print(f'tracing that is off costs {100 * (counts["as it is"] / counts["no hooks"] - 1):+.3f} %')
