# SPDX-License-Identifier: MIT
"""Compile each form once, rename its registers in the assembly text, assemble the variants, find out
which bits depend on which register and where the immediate is.

The model: code = base XOR row[operand][register] (over the operands), where a row is linear in the bits of
the register's number, plus an immediate in one contiguous field. Whatever does not fit is an error.
"""
import os
import random
import re
import subprocess
import tempfile
from dataclasses import dataclass, field

from elftools.elf.elffile import ELFFile

CLANG = 'clang-19'
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FLAGS = ['-O1', '-fno-pic', '-fomit-frame-pointer', '-ffp-contract=off', '-ffreestanding', '-fcf-protection=none',
         '-Xclang', '-no-enable-noundef-analysis', '-fno-asynchronous-unwind-tables', '-fno-math-errno',
         '-std=gnu11', '-w']


class Misfit(Exception):
    pass


@dataclass
class Fitted:
    form: object
    code: bytes = b''                   # all register fields 0, immediate 0
    rows: dict = field(default_factory=dict)  # role -> list of NREG byte strings
    imm: object = None                  # (kind, offset)
    imm_size: int = 0
    imm2: object = None                 # offset of the second immediate
    rel: bool = False
    early: bool = False
    early_a: bool = False
    clobbers: tuple = ()
    text: str = ''
    lines: list = field(default_factory=list)    # the template: one instruction or label each
    mapping: dict = field(default_factory=dict)  # temporaries of the template -> scratch registers


def run(cmd, **kw):
    return subprocess.run(cmd, check=True, capture_output=True, text=True, **kw).stdout


def clang_version():
    return re.search(r'version (\S+)', run([CLANG, '--version'])).group(1)


def compile_c(isa, source, include):
    with tempfile.TemporaryDirectory() as tmp:
        path = os.path.join(tmp, 'forms.c')
        open(path, 'w').write(source)
        cmd = [CLANG, *isa.TRIPLE, *isa.march, *FLAGS, *[f'-I{i}' for i in include], '-S', path, '-o', '-']
        try:
            return run(cmd)
        except subprocess.CalledProcessError as e:
            raise SystemExit(e.stderr[:4000])


def compile_forms(isa, all_forms, k):
    """Assembly text of all forms, with immediate number k."""
    parts = ['#include "body.h"', '#define CC __attribute__((preserve_none))']
    for f in all_forms:
        source = f.source(min(k, max(0, len(f.magics) - 1)))
        if f.op:   # an error of clang names the row
            source = f'#line {f.op.line} "stencils/ops.tbl"\n' + source.replace('\n', ' ')
        parts.append(source)
    return compile_c(isa, '\n'.join(parts), [os.path.join(ROOT, 'stencils'), os.path.join(ROOT, 'src')])


def functions(isa, asm):
    """name -> list of instructions and labels."""
    out, name, body = {}, None, []
    for line in asm.splitlines():
        line = re.sub(rf'\s*{isa.comment}.*$', '', line).strip()
        m = re.fullmatch(r'([A-Za-z_]\w*):', line)
        if m:
            name, body = m.group(1), []
            out[name] = body
        elif line.startswith('.Lfunc_end'):
            name = None
        elif name and line and not line.startswith('.') or (name and re.fullmatch(r'\.L\w+:', line)):
            body.append(re.sub(r'\s+', ' ', line))
    return out


def straighten(isa, lines, name):
    """Control flow of a stencil: falls through at its end; at most one jump to `taken`, the last instruction."""
    nxt, tkn = f'next__{name}', f'taken__{name}'
    lines = list(lines)
    alias = {}
    for i, t in enumerate(lines):
        if t.endswith(':'):
            k = i
            while k < len(lines) and lines[k].endswith(':'):
                k += 1
            if k < len(lines) and isa.target(lines[k]) in (nxt, tkn) and isa.always(lines[k]):
                alias[t[:-1]] = isa.target(lines[k])
    lines = [isa.retarget(t, alias[isa.target(t)]) if isa.target(t) in alias else t for t in lines]
    used = {isa.target(t) for t in lines if isa.target(t)}
    out = []
    for t in lines:      # drop labels nobody uses, and code that cannot be reached
        if t.endswith(':'):
            if t[:-1] in used:
                out.append(t)
            continue
        if out and isa.target(out[-1]) and isa.always(out[-1]):
            continue
        out.append(t)
    lines = out
    # jcc next; jmp taken  ->  jncc taken
    for i in range(len(lines) - 1):
        follows = isa.target(lines[i + 1]) == tkn and isa.always(lines[i + 1])
        if isa.target(lines[i]) == nxt and not isa.always(lines[i]) and follows:
            lines[i:i + 2] = [isa.invert(lines[i], tkn), f'{isa.JUMP} {nxt}']
    # jcc L; jmp X; L:  ->  jncc X
    for i in range(len(lines) - 3, -1, -1):
        jump, over, label = lines[i:i + 3]
        if isa.target(jump) and not isa.always(jump) and isa.target(over) and isa.always(over) and \
                label == f'{isa.target(jump)}:':
            lines[i:i + 2] = [isa.invert(jump, isa.target(over))]
    used = {isa.target(t) for t in lines if isa.target(t)}
    lines = [t for t in lines if not t.endswith(':') or t[:-1] in used]
    while lines and isa.target(lines[-1]) == nxt and isa.always(lines[-1]):
        lines.pop()
    lines = [isa.retarget(t, '.Lend') if isa.target(t) == nxt else t for t in lines]
    taken = [i for i, t in enumerate(lines) if isa.target(t) == tkn]
    if taken and taken != [len(lines) - 1]:
        last = lines[-1]
        if isa.target(last) == tkn and not isa.always(last):
            lines[-1] = isa.invert(last, '.Lend')
        elif isa.target(last) == tkn:
            lines.pop()
        else:
            lines.append(f'{isa.JUMP} .Lend')
        lines = [isa.retarget(t, '.Ltaken') if isa.target(t) == tkn else t for t in lines]
        lines += ['.Ltaken:', f'{isa.JUMP} {tkn}']
    if any(isa.target(t) == '.Lend' for t in lines):
        lines.append('.Lend:')
    return [isa.retarget(t, 'taken') if isa.target(t) == tkn else t for t in lines]


def name_temporaries(isa, form, lines):
    """Registers that are neither operands nor pinned become the scratch register, further ones clobbers."""
    known = set(form.operands.values()) | set(form.fixed.values()) | set(form.clobbers) | isa.PINNED | set(isa.frame)
    mapping, clobbers = dict(isa.frame), list(form.clobbers)
    for t in lines:
        for fam in isa.tokens(t):
            if fam in known or fam in mapping:
                continue
            kind = 'float' if isa.is_float(fam) else 'int'
            scratch = isa.scratch[kind] if isinstance(isa.scratch[kind], list) else [isa.scratch[kind]]
            free = [s for s in scratch if s not in mapping.values()]
            if free:
                mapping[fam] = free[0]
                continue
            spare = [s for s in isa.spare[kind] if s not in mapping.values() and s not in form.fixed.values()]
            if not spare:
                raise Misfit(f'{form.name}: too many temporaries')
            mapping[fam] = spare[0]
            clobbers.append(spare[0])
    return mapping, tuple(clobbers)


def dependence(isa, form, lines):
    """Does the stencil write d before it has read everything else?"""
    d = form.operands.get('d', form.operands.get('a'))
    if d is None:
        return False, False
    in_place = 'd' not in form.operands
    written = early = early_a = False
    for t in lines:
        if t.endswith(':'):
            continue
        writes, reads = isa.dests(t)
        for role, fam in form.operands.items():
            if fam in writes and role not in form.outputs:
                raise Misfit(f'{form.name}: {t} destroys operand {role}')
        if written:
            early |= any(form.operands.get(r) in reads for r in 'bx' if r in form.operands)
            early_a |= not in_place and form.operands.get('a') in reads
        if d in writes:
            written = True
    return early, early_a


class Assembler:
    """Collects variants of assembly text and assembles them all at once."""

    def __init__(self, isa):
        self.isa, self.parts, self.count = isa, [], 0

    def add(self, lines):
        n = self.count
        self.count += 1
        self.parts.append(f'v{n}:')
        self.parts += [re.sub(r'\.L(\w+)', rf'.Lv{n}_\1', t) for t in lines]
        return n

    def assemble(self):
        self.parts.append(f'v{self.count}:')
        with tempfile.TemporaryDirectory() as tmp:
            src, obj = os.path.join(tmp, 'v.s'), os.path.join(tmp, 'v.o')
            open(src, 'w').write('.text\n' + '\n'.join(self.parts) + '\n')
            try:
                run([CLANG, *self.isa.TRIPLE, *self.isa.asm_march, '-c', src, '-o', obj])
            except subprocess.CalledProcessError as e:
                raise SystemExit(e.stderr[:4000])
            with open(obj, 'rb') as f:
                elf = ELFFile(f)
                text = elf.get_section_by_name('.text')
                index = [i for i, s in enumerate(elf.iter_sections()) if s.name == '.text'][0]
                data = text.data()
                at = {}
                for s in elf.get_section_by_name('.symtab').iter_symbols():
                    if s['st_shndx'] == index and re.fullmatch(r'v\d+', s.name):
                        at[int(s.name[1:])] = s['st_value']
                self.relocs = set()
                rel = elf.get_section_by_name('.rela.text')
                if rel:
                    self.relocs = {r['r_offset'] for r in rel.iter_relocations()}
        self.at = at
        return [data[at[i]:at[i + 1]] for i in range(self.count)]


def xor(a, b):
    return bytes(x ^ y for x, y in zip(a, b))


def prepare(isa, form, texts):
    """The lines of a form with operands written as canonical registers, one list per magic."""
    if form.text:
        return [form.text(k) for k in range(max(1, len(form.magics)))]
    out = []
    for k, t in enumerate(texts):
        if form.name not in t:
            raise Misfit(f'{form.name}: not compiled')
        out.append(straighten(isa, t[form.name], form.name))
    return out


def plan(isa, form, versions, asm):
    """Queues all variants of a form; returns what fit() needs."""
    lines = versions[0]
    mapping, clobbers = ({}, ()) if form.text else name_temporaries(isa, form, lines)
    operands = set(form.operands.values())
    versions = [isa.canonical_form(v, operands) for v in versions]
    roles = list(form.operands)
    early = dependence(isa, form, lines)

    def variant(version, regs):
        m = dict(mapping)
        for role in roles:
            fam = form.operands[role]
            m[fam] = isa.register(fam, regs[role])
        return asm.add(isa.rename(versions[version], m))

    base = {r: isa.BASE for r in roles}
    job = {'form': form, 'clobbers': clobbers, 'mapping': mapping, 'early': early, 'roles': roles, 'lines': lines,
           'base': [variant(v, base) for v in range(len(versions))], 'samples': {}, 'checks': []}
    for role in roles:
        job['samples'][role] = {n: variant(0, {**base, role: n}) for n in isa.SAMPLES}
    rng = random.Random(form.name)
    for _ in range(8 if len(roles) > 1 else 0):
        regs = {r: rng.choice(isa.SAMPLES) for r in roles}
        job['checks'].append((regs, variant(0, regs)))
    return job


def fit(isa, job, code, asm):
    form = job['form']
    base = code[job['base'][0]]
    n = len(base)
    out = Fitted(form, early=job['early'][0], early_a=job['early'][1], clobbers=job['clobbers'])
    zero = base
    for role in job['roles']:
        sample = {r: code[i] for r, i in job['samples'][role].items()}
        if any(len(s) != n for s in sample.values()):
            raise Misfit(f'{form.name}: length depends on {role}')
        bits = [xor(sample[x], sample[y]) for x, y in isa.BIT_PAIRS]
        rows = []
        for r in range(isa.NREG):
            row = bytes(n)
            for k, b in enumerate(bits):
                if r >> k & 1:
                    row = xor(row, b)
            rows.append(row)
        zero = xor(zero, rows[isa.BASE])
        out.rows[role] = rows
    for role in job['roles']:
        for r, i in job['samples'][role].items():
            want = zero
            for other in job['roles']:
                want = xor(want, out.rows[other][r if other == role else isa.BASE])
            if want != code[i]:
                raise Misfit(f'{form.name}: {role} = {r} is not linear')
    for regs, i in job['checks']:
        want = zero
        for role in job['roles']:
            want = xor(want, out.rows[role][regs[role]])
        if want != code[i]:
            raise Misfit(f'{form.name}: operands are not independent')
    if form.magics:
        zero = fit_immediates(isa, form, out, zero, [xor(code[b], xor(base, zero)) for b in job['base']])
    out.code = zero
    start, end = asm.at[job['base'][0]], asm.at[job['base'][0]] + n
    relocs = [r for r in asm.relocs if start <= r < end]
    if len(relocs) > 1 or (relocs and relocs[0] != end - 4):
        raise Misfit(f'{form.name}: a relocation that is not at the end')
    out.rel = bool(relocs)
    out.lines, out.mapping = job['lines'], job['mapping']
    out.imm_size = len(isa.encode(out.imm[0], form.magics[0])) if out.imm else 0
    out.text = template(isa, form, out)
    return out


def template(isa, form, fitted):
    """The text for people and traces: operands as in the general stencils, immediates as %i and %j."""
    role = {fam: r for r, fam in form.operands.items()}
    lines = isa.rename(fitted.lines, {k: v for k, v in fitted.mapping.items() if k not in role})
    lines = [isa.with_roles(t, role) for t in lines]
    first = [m[0] for m in (form.magics, form.magics2) if m]
    for mark, magic in zip(('%i', '%j'), first[0] if first and isinstance(first[0], tuple) else first):
        lines = [re.sub(rf'(?<![\w-])(?:{magic}|0x{magic & 2 ** 64 - 1:x})\b', mark, t) for t in lines]
    return '; '.join(re.sub(r'\.LBB\d+_', '.L', t) for t in lines)


def fit_immediates(isa, form, out, zero, versions):
    def clear(code, kind, off, v):
        enc = isa.encode(kind, v)
        part = code[off:off + len(enc)]
        if isa.replaces:
            return None if part != enc else code[:off] + bytes(len(enc)) + code[off + len(enc):]
        return code[:off] + bytes(x ^ y for x, y in zip(part, enc)) + code[off + len(enc):]

    found = []
    for kind in form.kinds:
        for off in isa.imm_offsets(kind, len(zero)):
            try:
                cleared = [clear(c, kind, off, m) for c, m in zip(versions, form.magics)]
            except ValueError:
                continue
            if None in cleared:
                continue
            if form.magics2:
                hits = []
                for off2 in isa.imm_offsets('IMM_32', len(zero)):
                    again = [clear(c, 'IMM_32', off2, m) for c, m in zip(cleared, form.magics2)]
                    if None not in again and len(set(again)) == 1:
                        hits.append((off2, again[0]))
                if len(hits) == 1:
                    found.append((kind, off, hits[0][0], hits[0][1]))
            elif len(set(cleared)) == 1:
                found.append((kind, off, None, cleared[0]))
    if len(found) != 1:
        raise Misfit(f'{form.name}: the immediate fits in {len(found)} ways')
    kind, off, off2, zero = found[0]
    out.imm, out.imm2 = (kind, off), off2
    return zero
