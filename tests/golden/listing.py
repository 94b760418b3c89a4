# SPDX-License-Identifier: MIT
"""Machine code as text that stays the same unless the code does: no addresses, names for what it refers to.

`dump --all` tells where functions, trap tails and the context's fields are. One objdump reads all functions, by way of an ELF file whose
symbols say where each begins. Left out are the frame's usual instructions, and the copies of parameters that came on the stack.
"""
import os
import re
import struct
import subprocess
import tempfile

X64, A64 = 62, 183   # ELF machines
CPUS = {'v3': ('x86-64-v3', X64), 'v2': ('x86-64-v2', X64), 'a64': ('aarch64', A64)}
OBJDUMP = {X64: 'x86_64-linux-gnu-objdump', A64: 'aarch64-linux-gnu-objdump'}
CONTEXT = {X64: re.compile(r'(0x[0-9a-f]+)?\(%r12\)'), A64: re.compile(r'\[x20(?:, #(\d+))?\]')}


def elf(machine, code, symbols):
    """A relocatable file: .text, and symbols as pairs of a name and an address."""
    strings, table = b'\0', bytes(24)
    for name, at in symbols:
        table += struct.pack('<IBBHQQ', len(strings), 2, 0, 1, at, 0)
        strings += name.encode() + b'\0'
    names = b'\0.text\0.symtab\0.strtab\0'
    text = 64
    at = [text, text + len(code), text + len(code) + len(table), text + len(code) + len(table) + len(strings)]
    header = b'\x7fELF\2\1\1'.ljust(16, b'\0') + struct.pack('<HHIQQQIHHHHHH', 1, machine, 1, 0, 0, at[3] + len(names), 0, 64, 0, 0, 64, 5, 4)
    section = lambda name, kind, flags, where, size, link, info, entry: struct.pack(
        '<IIQQQQIIQQ', name, kind, flags, 0, where, size, link, info, 1, entry)
    sections = bytes(64) + section(1, 1, 6, at[0], len(code), 0, 0, 0) + section(7, 2, 0, at[1], len(table), 3, len(symbols) + 1, 24) \
        + section(15, 3, 0, at[2], len(strings), 0, 0, 0) + section(15, 3, 0, at[3], len(names), 0, 0, 0)
    return header + code + table + strings + names + sections


class Layout:
    """What `dump --all` prints."""

    def __init__(self, text):
        self.functions, self.traps, self.context = [], {}, {}
        for line in text.splitlines():
            word, first, rest = line.split(' ', 2)
            if word == 'function':
                self.functions.append((int(first), int(rest)))
            elif word == 'trap':
                self.traps[int(first)] = rest
            else:
                self.context.setdefault(int(first), rest)
        self.entries = {entry: i for i, (entry, _) in enumerate(self.functions)}


def disassemble(machine, code, symbols):
    """All instructions: address -> text."""
    with tempfile.NamedTemporaryFile(suffix='.o') as file:
        file.write(elf(machine, code, symbols))
        file.flush()
        text = subprocess.run([OBJDUMP[machine], '-d', '--no-show-raw-insn', file.name], check=True, capture_output=True, text=True).stdout
    return {int(m[1], 16): re.sub(r'\s+', ' ', m[2]).strip() for m in re.finditer(r'^\s*([0-9a-f]+):\s+(.*)$', text, re.M)}


JUMP = re.compile(r'(jmp|b) [0-9a-f]+ <')
PROLOGUE = {X64: (r'push %rbp$', r'mov %rsp,%rbp$'), A64: (r'stp x29, x30, \[sp, #-\d+\]!$', r'mov x29, sp$')}
EPILOGUE = {X64: r'leave$', A64: r'ldp x29, x30, \[sp\], #\d+$|add sp, sp, #'}
STACK_CHECK = {X64: (r'cmp \(%r12\),%rsp$', r'jb '), A64: (r'ldr x17, \[x20\]$', r'cmp sp, x17$', r'b\.cc ')}
COPY = {X64: r'v?mov\w* .*\(%rbp\)', A64: r'(ldr|str) .*\[x29, #'}


class Listing:
    """The code of one function: instructions as pairs of an address and a text."""

    def __init__(self, machine, layout, own, insns, code, names):
        self.machine, self.layout, self.code, self.names, self.name = machine, layout, code, names, names[own]
        self.entry, self.end = layout.functions[own]
        self.insns = [(at, insns[at]) for at in range(self.entry, self.end) if at in insns]
        self.tables = {}   # of jumps: address -> targets
        self.cut_data()

    def reference(self, text):
        """The address that an instruction is about, and whether it is data's."""
        m = re.search(r'([0-9a-f]+) <[^>]*>', text)
        if not m:
            return None, False
        data = '(%rip)' in text if self.machine == X64 else re.match(r'(ldr|adr)\w* ', text) is not None
        return int(m[1], 16), data

    # -- what is no code ----

    def cut_data(self):
        """Constants come after the code, tables of jumps amid it; padding before either."""
        constants, starts = set(), set()
        for _, t in self.insns:
            at, data = self.reference(t)
            if data and self.entry <= at < self.end:
                (starts if re.match(r'(lea|adr) ', t) else constants).add(at)
        self.constants = sorted(constants) + [self.end]
        for at in sorted(starts):
            self.tables[at] = self.read_table(at)
        for start, end in [(at, at + 4 * len(t)) for at, t in self.tables.items()] + [(self.constants[0], self.end)]:
            before = [i for i in self.insns if i[0] < start]
            while before and start < self.end and not any(self.code[before[-1][0]:start]):
                before.pop()
            self.insns = before + [i for i in self.insns if i[0] >= end]

    def read_table(self, at):
        """Entries are relative to the table, which ends where the first of their targets after it is."""
        targets, stop = [], self.constants[0]
        while at + 4 * len(targets) + 4 <= stop:
            targets.append(at + struct.unpack_from('<i', self.code, at + 4 * len(targets))[0])
            if targets[-1] > at:
                stop = min(stop, targets[-1])
        return targets

    # -- the usual ----

    def find(self, patterns):
        """Where instructions in a row match these patterns, or None."""
        for i in range(len(self.insns) - len(patterns) + 1):
            if all(re.match(p, self.insns[i + k][1]) for k, p in enumerate(patterns)):
                return i
        return None

    def cut_frame(self):
        if self.find(PROLOGUE[self.machine]) == 0:
            self.insns = self.insns[2:]
        self.cut_copies()
        self.cut_check()
        out = []
        for at, t in self.insns:
            if re.match(r'ret\b', t):
                while out and re.match(EPILOGUE[self.machine], out[-1][1]):
                    at = out.pop()[0]
                t = 'ret'
            out.append((at, t))
        self.insns = out

    def cut_copies(self):
        """Parameters go from the stack to their homes out of line: a jump there, loads and stores, a jump back."""
        for i, (_, t) in enumerate(self.insns[:-1]):
            if not JUMP.match(t):
                continue
            start, back = self.reference(t)[0], self.insns[i + 1][0]
            block = [k for k, (at, _) in enumerate(self.insns) if at >= start]
            n = next((n for n, k in enumerate(block) if not re.match(COPY[self.machine], self.insns[k][1])), 0)
            if n and JUMP.match(self.insns[block[n]][1]) and self.reference(self.insns[block[n]][1])[0] == back:
                del self.insns[block[0]:block[n] + 1]
                del self.insns[i]
                return

    def cut_check(self):
        """The comparison of the stack pointer with its limit, and its stub, in one word."""
        i = self.find(STACK_CHECK[self.machine])
        if i is None:
            return
        n = len(STACK_CHECK[self.machine])
        stub = self.reference(self.insns[i + n - 1][1])[0]
        self.insns[i:i + n] = [(self.insns[i][0], 'check stack')]
        self.insns = [p for p in self.insns if p[0] != stub]

    # -- text ----

    def lines(self):
        """The instructions, with labels; a `ret` at the end goes without saying."""
        self.cut_frame()
        targets = {self.reference(t)[0] for _, t in self.insns}.union(*self.tables.values())
        self.labels = {at: f'L{i + 1}' for i, at in enumerate(at for at, _ in self.insns if at in targets)}
        if self.insns and self.insns[-1][1] == 'ret' and self.insns[-1][0] not in self.labels:
            self.insns.pop()
        out = []
        for i, (at, t) in enumerate(self.insns):
            called = re.match(r'call \*(%r\w+)$', self.insns[i + 1][1]) if i + 1 < len(self.insns) else None
            if called and t.startswith('mov') and t.endswith(called[1]):   # an address of this process
                t = re.sub(r'^mov\w* \$0x[0-9a-f]+', 'mov <C function>', t)
            out.append((self.labels[at] + ': ' if at in self.labels else '') + self.symbolic(t))
        return out

    def symbolic(self, t):
        at, data = self.reference(t)
        if data:
            name = '{' + (' '.join(map(self.place, self.tables[at])) if at in self.tables else self.constant(at)) + '}'
            t = re.sub(r'-?(0x)?[0-9a-f]+\(%rip\)(.*?) # .*', lambda m: name + m[2], t) if self.machine == X64 else \
                re.sub(r'[0-9a-f]+ <[^>]*>', name, t)
        elif at is not None:
            t = re.sub(r'[0-9a-f]+ <[^>]*>', self.place(at), t)
        t = re.sub(r'\s*(#|//) .*' if self.machine == X64 else r'\s*// .*', '', t)
        t = re.sub(r'^rex(\.\w+)? ', '', t)
        return CONTEXT[self.machine].sub(self.field, t)

    def constant(self, at):
        after = min([d for d in self.constants if d > at] + [at + 8])
        return '0x' + self.code[at:after][::-1].hex()

    def place(self, at):
        if at in self.labels:
            return self.labels[at]
        if at in self.layout.traps:
            return f'<{self.layout.traps[at]}>'
        if at not in self.layout.entries:
            raise LookupError(f'{self.name}: its code refers to {at:#x}, which is nothing that is known')
        return f'<{self.names[self.layout.entries[at]]}>'

    def field(self, m):
        name = self.layout.context.get(int(m[1] or '0', 0))
        if not name:
            return m[0]
        return f'{name}(%r12)' if self.machine == X64 else f'[x20, {name}]'


def listings(cpu, dump, module, names, how='--all'):
    """The code of each own function of a module: a list of instructions, and its bytes."""
    target, machine = CPUS[cpu]
    with tempfile.TemporaryDirectory() as tmp:
        wasm, raw = os.path.join(tmp, 'm.wasm'), os.path.join(tmp, 'm.bin')
        open(wasm, 'wb').write(module)
        layout = Layout(subprocess.run([*dump, target, wasm, raw, how], check=True, stdout=subprocess.PIPE, text=True).stdout)
        code = open(raw, 'rb').read()
    symbols = [(f't{at}', at) for at in layout.traps] + [(f'f{i}', entry) for i, (entry, _) in enumerate(layout.functions)]
    read = lambda insns: [Listing(machine, layout, i, insns, code, names) for i in range(len(layout.functions))]
    out = read(disassemble(machine, code, symbols))
    after = {at + 4 * len(t) for f in out for at, t in f.tables.items()}
    if after:   # what comes after a table begins where the table ends
        out = read(disassemble(machine, code, symbols + [(f'd{at}', at) for at in after]))
    return [(f.lines(), f.end - f.entry) for f in out]
