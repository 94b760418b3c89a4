# SPDX-License-Identifier: MIT
"""Proof of the fitted stencils by disassembly.

Each stencil is patched with register after register by the fitted model, disassembled by capstone (which shares
nothing with clang), and compared with the assembly text in which the same registers were renamed. And no
instruction may touch a register, in the open or implicitly, that is neither operand nor declared.

Since the registers of a form are renamed and not compiled, all forms are also compiled a second time with their
operands in other registers: what clang makes of them must be the same template.
"""
import itertools
import random

import capstone

import forms
import model

MOST = 150   # combinations of registers a stencil; below that all of them


class Wrong(Exception):
    pass


class Disassembler:
    def __init__(self, isa):
        self.isa = isa
        if isa.name == 'x64':
            self.md = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
            self.md.syntax = capstone.CS_OPT_SYNTAX_ATT
        else:
            self.md = capstone.Cs(capstone.CS_ARCH_ARM64, capstone.CS_MODE_LITTLE_ENDIAN)

    def lines(self, code):
        """[(offset, text)]; fails if a byte is no instruction."""
        out, end = [], 0
        for address, size, mnemonic, operands in self.md.disasm_lite(code, 0):
            out.append((address, f'{mnemonic} {operands}'.strip()))
            end = address + size
        if end != len(code):
            raise Wrong(f'no instruction at {end} of {code.hex()}')
        return out

    def registers(self, code):
        """Names of the registers that the code reads or writes, implicitly or not, and those written."""
        self.md.detail = True
        used, written = set(), set()
        for insn in self.md.disasm(code, 0):
            read, write = map(list, insn.regs_access())
            used |= {insn.reg_name(r) for r in read + write}
            written |= {insn.reg_name(r) for r in write}
        self.md.detail = False
        return used, written


def patched(f, regs, imms):
    """The bytes that emit would write."""
    code = f.code
    for role, rows in f.rows.items():
        code = bytes(x ^ y for x, y in zip(code, rows[regs[role]]))
    for off, part in imms:
        code = code[:off] + bytes(x | y for x, y in zip(code[off:], part)) + code[off + len(part):]
    return code


def immediates(isa, f):
    out = []
    if f.imm:
        out.append((f.imm[1], isa.encode(f.imm[0], f.form.magics[0])))
    if f.imm2 is not None:
        out.append((f.imm2, isa.encode('IMM_32', f.form.magics2[0])))
    return out


def combinations(isa, f):
    """Choices of registers, the scratch register included where a stencil of the emitter may get it."""
    pools = []
    for role in f.rows:
        kind = 'float' if isa.is_float(f.form.operands[role]) else 'int'
        scratch = [] if f.form.op else [isa.number(r) for r in isa.scratch_set if isa.is_float(r) == (kind == 'float')]
        pools.append(isa.allocatable[kind] + sorted(scratch))
    total = 1
    for p in pools:
        total *= len(p)
    if total <= MOST:
        yield from itertools.product(*pools)
        return
    rng = random.Random(f.form.name)
    for i in range(MOST):   # every register in every role, and equal registers
        regs = [p[(i * (2 * k + 1) + i // len(p)) % len(p)] for k, p in enumerate(pools)]
        if i % 4 == 0:
            k = rng.randrange(len(pools))
            if regs[0] in pools[k]:
                regs[k] = regs[0]
        yield tuple(regs)


def compare(isa, dis, f, regs, imms):
    code = patched(f, regs, imms)
    got = dis.lines(code)
    names = dict(f.mapping)
    for role, n in regs.items():
        fam = f.form.operands[role]
        names[fam] = isa.register(fam, n)
    want = isa.rename(f.lines, names)
    labels, k = {'taken': len(code) if isa.name == 'x64' else None}, 0
    for t in want:
        if t.endswith(':'):
            labels[t[:-1]] = got[k][0] if k < len(got) else len(code)
        else:
            k += 1
    want = [t for t in want if not t.endswith(':')]
    if len(want) != len(got):
        raise Wrong(f'{len(got)} instructions: {got} for {want}')
    for w, (at, g) in zip(want, got):
        a, b = isa.plain(w, labels, at), isa.plain(g, {}, at)
        if a != b:
            raise Wrong(f'{g} ({b}), expected {w} ({a})')


def check_registers(isa, dis, f, imms):
    """Operands, pinned registers, fixed ones, clobbers and scratch: nothing else. (Which registers arm64 code writes,
    capstone 4 does not know: there model.dependence and the execution have to do.)"""
    taken = set(f.clobbers) | set(f.form.fixed.values())
    free = {kind: [n for n in isa.allocatable[kind] if isa.register(like, n) not in taken]
            for kind, like in (('int', isa.canonical(0)), ('float', isa.canonical('f0')))}
    regs = {role: free['float' if isa.is_float(f.form.operands[role]) else 'int'][k] for k, role in enumerate(f.rows)}
    used, written = dis.registers(patched(f, regs, imms))
    allowed = {isa.register(f.form.operands[r], n) for r, n in regs.items()}
    allowed |= taken | isa.PINNED | isa.scratch_set | isa.frame_set
    used = {isa.register_family(r) for r in used} - {None}
    if not f.form.op:
        allowed |= isa.linkage
    if not used <= allowed:
        raise Wrong(f'touches {sorted(used - allowed)}')
    if isa.name == 'a64':
        return
    written = {isa.register_family(r) for r in written} - {None}
    if f.form.op and written & (isa.PINNED | isa.frame_set):
        raise Wrong(f'writes {sorted(written & (isa.PINNED | isa.frame_set))}')
    for role, n in regs.items():
        if role not in f.form.outputs and isa.register(f.form.operands[role], n) in written:
            raise Wrong(f'destroys operand {role}')


def check(isa, fitted):
    """Returns (combinations tried, complaints)."""
    dis, tried, wrong = Disassembler(isa), 0, []
    for f in fitted:
        imms = immediates(isa, f)
        try:
            for choice in combinations(isa, f):
                compare(isa, dis, f, dict(zip(f.rows, choice)), imms)
                tried += 1
            check_registers(isa, dis, f, imms)
        except Wrong as e:
            wrong.append(f'{isa.variant}: {f.form.name}: {e}')
    return tried, wrong


def templates(isa, ops):
    """Form name -> template and clobbers, compiled anew."""
    all_forms = [f for op in ops for f in forms.op_forms(op, isa)]
    functions = model.functions(isa, model.compile_forms(isa, all_forms, 0))
    out = {}
    for f in all_forms:
        lines = model.prepare(isa, f, [functions])[0]
        mapping, clobbers = model.name_temporaries(isa, f, lines)
        out[f.name] = model.template(isa, f, model.Fitted(f, lines=lines, mapping=mapping)), clobbers
    return out


def recompile(isa, ops, fitted):
    """Complaints about forms that clang compiles differently for other registers."""
    other = templates(isa.elsewhere(), ops)
    return [f'{isa.variant}: {f.form.name}: {f.text}\n    with other registers: {other[f.form.name][0]}'
            for f in fitted if f.form.op and (f.text, f.clobbers) != other[f.form.name]]
