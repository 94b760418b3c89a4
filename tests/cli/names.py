#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Names that guests, files and options bring along never do anything to a terminal.   names.py WEFT WEFT-SPEC
Each may be several words, as for an emulator. Every text that weft prints must be UTF-8 without control characters but
newlines, and no line of it may be one that a name has made up."""
import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata

WEFT, SPEC = sys.argv[1].split(), sys.argv[2].split()
# escape sequence, newline with a forged message, a C1 control, the direction of text, separators of lines, DEL
NASTY = 'a\x1b[31m\nweft: forged\r\x9b2J\u202e\u2066\u061c\u2028\x7fb'
FORGED = 'weft: forged'
failed = passed = 0


def u32(n):
    out = b''
    while n > 0x7f:
        out, n = out + bytes([n & 0x7f | 0x80]), n >> 7
    return out + bytes([n])


def text(s):
    b = s if isinstance(s, bytes) else s.encode()
    return u32(len(b)) + b


def section(number, *parts):
    body = b''.join(parts)
    return bytes([number]) + u32(len(body)) + body


def module(body, imports=b'', first=0, export=NASTY):
    """One type () -> (), one function with this body, exported; name section with its name and the module's."""
    code = b'\0' + body + b'\x0b'
    names = section(0, text(NASTY)) + section(1, u32(1), u32(first), text(NASTY))
    return (b'\0asm\1\0\0\0' + section(1, b'\1\x60\0\0') + imports + section(3, b'\1\0') +
            section(7, b'\2', text(export), b'\0', u32(first), text('f'), b'\0', u32(first)) +
            section(10, b'\1', text(code)) + section(0, text('name'), names))


IMPORTS = section(2, b'\1', text(NASTY), text(NASTY), b'\0\0')


def clean(what, out):
    try:
        s = out.decode()
    except UnicodeDecodeError as e:
        return f'{what}: {e}'
    for c in s:
        if c != '\n' and (unicodedata.category(c) in ('Cc', 'Zl', 'Zp') or unicodedata.bidirectional(c) in
                          ('LRE', 'RLE', 'PDF', 'LRO', 'RLO', 'LRI', 'RLI', 'FSI', 'PDI') or c in '\u200e\u200f\u061c'):
            return f'{what}: has {c!r}'
    if any(line.startswith(FORGED) for line in s.split('\n')):
        return f'{what}: has a line that weft does not say'
    return None


def check(want, status, out, err, command):
    """want: exit status, and something that must be seen, so that the text in question was printed at all."""
    global failed, passed
    wrong = clean('stdout', out) or clean('stderr', err)
    if not wrong and (status != want[0] or want[1].encode() not in out + err):
        wrong = f'exit {status}, {(out + err)[-300:]!r}; expected {want}'
    failed, passed = failed + bool(wrong), passed + (not wrong)
    if wrong:
        print(f'{command!r}\n  {wrong}')


def run(want, *command, tool=WEFT):
    p = subprocess.run([*tool, *command], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    check(want, p.returncode, p.stdout, p.stderr, command)


def modules(folder):
    def put(name, data):
        path = os.path.join(folder, name)
        with open(path, 'wb') as f:
            f.write(data)
        return path

    trap = put('trap.wasm', module(b'\0'))
    run((134, 'a?[31m?'), 'run', '--invoke', 'f', trap)
    run((134, 'a?[31m?'), 'run', '--engine=interp', '--invoke', 'f', trap)
    run((1, 'unknown import'), 'run', put('import.wasm', module(b'', IMPORTS, 1)))
    run((1, 'type mismatch'), 'validate', put('invalid.wasm', module(b'\x1a')))
    run((1, 'type mismatch'), 'compile', os.path.join(folder, 'invalid.wasm'))
    run((1, 'no exported function'), 'run', '--invoke', NASTY + 'c', trap)
    run((2, 'arguments'), 'run', '--invoke', NASTY, trap, NASTY)
    calls = put('calls.wasm', module(b'\x10\0', IMPORTS, 1))
    for how in ('text', 'json', 'html'):
        run((0, '[31m'), 'compile', '--jit-trace', '--jit-trace-format=' + how, calls)
    run((0, 'a?[31m?'), 'explain', calls)
    run((0, 'a?[31m?'), 'inspect', calls)
    run((0, 'a\\u001b[31m\\n'), 'inspect', '--json', calls)
    run((134, 'a?[31m?'), 'run', '--json', '--invoke', 'f', trap)
    run((1, 'a?[31m?'), 'run', '--json', calls)
    run((134, 'a?[31m?'), 'run', '--unknown-imports=trap', '--invoke', NASTY, put('called.wasm', module(b'\x10\0', IMPORTS, 1)))
    run((2, 'no function'), 'explain', '--func', NASTY + 'c', calls)
    run((2, 'filter'), 'compile', '--jit-trace=' + NASTY, calls)
    profile(trap)


def profile(path):
    """What a profiler reads: one line per function, and a file name for the module's."""
    for what in ('perfmap', 'jitdump'):
        p = subprocess.Popen([*WEFT, 'run', '--profile=' + what, '--invoke', 'f', path], stderr=subprocess.PIPE)
        err = p.communicate()[1]
        name = f'/tmp/perf-{p.pid}.map' if what == 'perfmap' else f'/tmp/jit-{p.pid}.dump'
        with open(name, 'rb') as f:
            data = f.read()
        os.unlink(name)
        if what == 'perfmap':
            check((134, 'a?[31m?'), p.returncode, data, err, what)
        else: # binary: none of the name's bytes as they are
            bad = b'\x1b[' in data or b'\nweft' in data or b'[31m' not in data
            check((134, 'bad' if bad else 'trap'), p.returncode, b'', err, what)


def vm3(folder):
    def put(name, source):
        path = os.path.join(folder, name)
        with open(path, 'wb') as f:
            f.write(source)
        return path

    # names and constants of the text form end at blanks and line ends: the rest of them is there
    name = ''.join(NASTY.split()).encode()
    head = b'program entry 0\nfunc ' + name + b' i64 3 f64 0 cell 1 params result i64\n'
    trap = put('trap.vm3', head + b'const str "' + name + b'"\n  DivI64 0 1 2\n  ReturnI64 0\nend\n')
    run((134, '[31m'), 'run', trap)
    for how in ('text', 'json', 'html'):
        run((0, '[31m'), 'compile', '--jit-trace', '--jit-trace-format=' + how, trap)
    run((0, '[31m'), 'explain', trap)
    run((1, 'is no op'), 'run', put('op.vm3', head + b'  ' + name + b' 1\nend\n'))
    run((1, 'no label'), 'run', put('label.vm3', head + b'  CmpGeI64Br 0 1 @' + name + b'\nend\n'))
    run((1, '[31m'), 'run', put('bytes.vm3', b'program entry 0\n\xff\xfe' + name + b'\n'))


def options(folder):
    path = os.path.join(folder, NASTY.replace('/', ''))
    for command in ('run', 'validate', 'compile', 'explain', 'bench'):
        run((1, 'No such file'), command, path + '.wasm')
        run((1, 'No such file'), command, path + '.vm3')
    good = os.path.join(folder, 'trap.wasm')
    run((1, 'No such file'), 'compile', '--jit-trace', '--jit-trace-file=' + path + '/x', good)
    wasi = os.path.join(folder, 'wasi.wasm')
    with open(wasi, 'wb') as f:
        f.write(module(b'', section(2, b'\1', text('wasi_snapshot_preview1'), text('sched_yield'), b'\0\0'), 1))
    run((1, 'cannot open directory'), 'run', '--dir', path, wasi)
    for option in ('--' + NASTY, '--no-' + NASTY, '--engine=' + NASTY, '--bounds=' + NASTY, '--timeout=' + NASTY,
                   '--env==' + NASTY, '--profile=' + NASTY, '--max-memory=' + NASTY, '--random-ra=' + NASTY):
        run((2, '[31m' if not option.startswith('--env') else '--env'), 'run', option, good)
    run((1, 'unknown cpu'), 'run', '--cpu=' + NASTY, good)
    run((1, 'No such file'), 'run', b'/absent/\xff\xfe\x9b1m')


def spec(folder):
    """weft-spec, whose JSON names functions, instances and files."""
    name = '"a\\u001b[31m\\nweft: forged\\u009b2J\\u202e"'
    with open(os.path.join(folder, 'names.json'), 'w', encoding='utf-8') as f:
        f.write('{"source_filename": %s, "commands": [\n{"type": "module", "line": 1, "filename": "trap.wasm"},\n'
                '{"type": "assert_return", "line": 2, "action": {"type": "invoke", "field": %s, "args": []}, "expected": []},\n'
                '{"type": %s, "line": 3}]}\n' % (name, name, name))
    run((1, 'a?[31m'), '-v', os.path.join(folder, 'names.json'), tool=SPEC)
    run((2, 'No such file'), '-v', os.path.join(folder, NASTY), tool=SPEC)
    run((2, 'not supported'), '--engine=' + NASTY, folder, tool=SPEC)
    odd = os.path.join(folder, 'odd')
    os.mkdir(odd)
    shutil.copy(os.path.join(folder, 'names.json'), os.path.join(odd, NASTY + '.json'))
    run((1, '0 passed'), odd, tool=SPEC)


def main():
    with tempfile.TemporaryDirectory() as folder:
        modules(folder)
        vm3(folder)
        options(folder)
        spec(folder)
    print(f'{passed} passed, {failed} failed')
    sys.exit(failed > 0)


main()
