# SPDX-License-Identifier: MIT
"""From the op table to one C function per form.

Each function takes the machine state as arguments in known registers (clang's preserve_none convention)
and ends in a tail call to `next`, or to `taken`; its operands are some of those arguments. What is not an operand
is passed on unchanged, so that clang leaves it alone.
"""
import re
from dataclasses import dataclass, field

from optable import CTYPE


@dataclass
class Form:
    name: str                 # "i32_add_rr"
    op: object = None         # Op, None for a general stencil
    slot: str = ''            # "F_RR", or "G_MOV64"
    source: object = None     # function magic -> C text of the function, or None
    text: object = None       # function magic -> assembly text (general stencils)
    operands: dict = field(default_factory=dict)  # 'd'/'a'/'b'/'x' -> canonical register
    fixed: dict = field(default_factory=dict)     # role -> canonical register that stays as it is
    clobbers: tuple = ()      # canonical registers destroyed
    magics: tuple = ()        # values of the immediate, by variant; of a bit field, place and width
    magics2: tuple = ()       # second immediate
    kinds: tuple = ()         # ImmKinds to try
    outputs: tuple = ()       # roles that the stencil may write


class Builder:
    """Writes the C of one function. isa gives the order of the argument registers."""

    def __init__(self, isa):
        self.isa = isa

    def function(self, name, places, body, out=None, branch=None, lost=(), attr='', both=False):
        """places: role -> (argument index or 'f' + index, C type). body: statements; out: role -> expression
        for next. branch: condition under which taken is called (both: with out, too). lost: integer arguments not passed on."""
        isa = self.isa
        types = ['uint64_t'] * len(isa.int_args)
        ftypes = ['double'] * 4
        init = []
        for role, (where, ctype) in places.items():
            if isinstance(where, str):
                ftypes[int(where[1:])] = ctype
                init.append((role, f'f{where[1:]}', ctype))
            else:
                types[where] = ctype
                init.append((role, f'p{where}', ctype))
        params = [f'{t} p{i}' for i, t in enumerate(types)] + [f'{t} f{i}' for i, t in enumerate(ftypes)]
        argtypes = ', '.join(types + ftypes)
        lines = [f'extern CC void next__{name}({argtypes});', f'extern CC void taken__{name}({argtypes});',
                 f'CC {attr} void {name}({", ".join(params)}) {{',
                 '  const char *ctx = (const char *)p0; char *base = (char *)p1; (void)ctx; (void)base;']
        for role, var, ctype in init:
            lines.append(f'  {ctype} {role} = {var};')
            kind = isa.float_constraint if ctype in ('float', 'double') else 'r'
            if role in 'abx' or (role == 'd' and not (out and 'd' in out and 'd' not in str(out['d']))):
                lines.append(f'  __asm__("" : "+{kind}"({role}));')
        lines += ['  ' + s for s in body]
        args = [f'p{i}' for i in range(len(types))] + [f'f{i}' for i in range(4)]
        for role, (where, _) in places.items():   # the same value as after its barrier, or it is copied
            if role in 'abx':
                args[len(types) + int(where[1:]) if isinstance(where, str) else where] = role
        for n, i in enumerate(lost):   # after the result r, or its register would be saved
            lines.append(f'  uint64_t z{n}; __asm__ volatile("" : "={isa.lost_constraint[i]}"(z{n}), "+r"(r));')
            args[i] = f'z{n}'
        plain = list(args)
        for role, expr in (out or {}).items():
            where = places[role][0]
            k = len(types) + int(where[1:]) if isinstance(where, str) else where
            args[k] = expr
        if both:
            plain = args
        if branch:
            lines.append(f'  if ({branch}) __attribute__((musttail)) return taken__{name}({", ".join(plain)});')
        lines.append(f'  __attribute__((musttail)) return next__{name}({", ".join(args)});')
        lines.append('}')
        return '\n'.join(lines)


def op_forms(op, isa):
    """All forms of an op on this machine."""
    b = Builder(isa)
    out = []
    R = isa.role_arg          # role -> integer argument index
    F = isa.float_arg         # role -> float argument
    REG = isa.canonical       # where -> canonical register name

    def place(role, letter):
        return (F[role] if letter in 'fd' else R[role], CTYPE[letter])

    def add(slot, suffix, places, body, out_, magics=(), kinds=(), roles=None, **kw):
        fixed = kw.pop('fixed', {})
        clobbers = kw.pop('clobbers', ())
        branch = kw.pop('branch', None)
        magics2 = kw.pop('magics2', ())
        operands = {r: REG(w[0]) for r, w in places.items() if r in 'dabx' and r not in fixed}
        if roles:
            operands = {k: v for k, v in operands.items() if k in roles}
        name = f'{op.ident}_{suffix}'

        def source(k, kw=kw):
            sub = (lambda s: s.replace('IMM2', str(magics2[k]) if magics2 else '0')
                   .replace('IMM', str(magics[k]) if magics else '0'))
            return b.function(name, places, [sub(s) for s in body],
                              {r: sub(e) for r, e in out_.items()},
                              sub(branch) if branch else None, **kw)
        out.append(Form(name, op, slot, source, None, operands, fixed, clobbers, tuple(magics),
                        tuple(magics2), tuple(kinds), tuple(out_)))

    t = op.args[0] if op.args else ''
    ct = CTYPE.get(t)

    def home(role_type):
        return f'*(const {role_type} *)((const char *)fp + IMM)'

    fp = {'fp': (R['fp'], 'uint64_t')}
    if op.cls == 'UN':
        a, d = place('a', t), place('d', op.result)
        if op.name == 'i64.extend_i32_s':   # given 32 bits, clang restores a from the result
            a = (R['a'], 'uint64_t')
        if op.name.endswith('convert_i32_u') and isa.name == 'x64':   # the upper half is zero
            a = (R['a'], 'uint64_t')
        add('F_R', 'r', {'a': a, 'd': d}, [], {'d': op.body})
        if isa.has_rm:
            for slot, suffix, kind in (('F_M8', 'm8', 'IMM_S8'), ('F_M', 'm', 'IMM_32')):
                add(slot, suffix, {'d': d, **fp}, [f'{ct} a = {home(ct)};'], {'d': op.body},
                    isa.magic[('disp', kind)], (kind,))
        if '.trunc_sat_' in op.name:
            isa.quick_forms(op, add, place)
    elif op.cls == 'BIN':
        bin_forms(op, isa, add, place, home, fp)
    elif op.cls == 'FMA':
        a, b_, d, x = (place(r, t) for r in 'abdx')
        if isa.has_fma:
            fma = lambda third: re.sub(r'\bc\b', third, op.body)
            add('F_RR', 'rr', {'a': a, 'b': b_, 'x': x}, [], {'a': fma('x')})
            add('F_RR3', 'rr3', {'a': a, 'b': b_, 'd': d}, [], {'d': fma('d')})
    elif op.cls == 'DIV':
        isa.div_forms(op, add, place)
    elif op.cls in ('CMP', 'EQZ'):
        cmp_forms(op, isa, add, place, home, fp)
    elif op.cls == 'TRUNC':
        fits, value = op.body.split(' ; ')
        add('F_BR_RR', 'br', {'a': place('a', t), 'd': place('d', op.result)}, [], {'d': value},
            branch=f'!({fits})')
        isa.quick_forms(op, add, place)
    elif op.cls == 'LOAD':
        d = place('d', op.result)
        for slot, suffix, addr, kinds in isa.mem_forms(op) + isa.index_forms(op):
            places = {'d': d}
            places |= address_places(slot, R)
            value = f'*(const {op.body} *)({addr})'
            if op.result in 'il':
                value = f'({CTYPE[op.result]}){value}'
            magics = isa.magic[('disp', kinds[0])] if kinds else ()
            add(slot, suffix, places, [], {'d': value}, magics, kinds)
    elif op.cls == 'STORE':
        v = op.args[1]
        for slot, suffix, addr, kinds in isa.mem_forms(op):
            places = {'b': place('b', v)}
            places |= address_places(slot, R)
            magics = isa.magic[('disp', kinds[0])] if kinds else ()
            add(slot, suffix, places, [f'*({op.body} *)({addr}) = ({op.body})b;'], {}, magics, kinds)
        if isa.has_rm and v in 'il':
            width = {'uint8_t': ('IMM_S8', (0x35, 0x5b)), 'uint16_t': ('IMM_U16', (0x3a5c, 0x1b2d))}.get(
                op.body, ('IMM_32', (0x5a3c7e19, 0x2b4d1f27)))
            kind, magics = width
            add('F_MEM_I', 'mem_i', {'a': (R['a'], 'uint64_t')},
                [f'*({op.body} *)(base + a + IMM2) = ({op.body})IMM;'], {}, magics, (kind,),
                magics2=isa.magic[('disp', 'IMM_32')])
    return out


def address_places(slot, roles):
    """The operands of an address, by form."""
    used = {'F_MEM_ABS': '', 'F_MEM_IDX': 'ax'}.get(slot, 'a')
    return {r: (roles[r], 'uint64_t') for r in used}


def bin_forms(op, isa, add, place, home, fp):
    t = op.args[0]
    flt = t in 'fd'
    a, b, d = place('a', t), place('b', t), place('d', t)
    ct = CTYPE[t]
    shift = 'shift' in op.traits
    if shift and isa.shift_needs(op):
        isa.shift_forms(op, add, place)
    else:
        add('F_RR', 'rr', {'a': a, 'b': b}, [], {'a': op.body})
        add('F_RR3', 'rr3', {'a': a, 'b': b, 'd': d}, [], {'d': op.body})
    if 'imm' in op.traits:
        for slot, suffix, kind, magics in isa.imm_forms(op):
            body, value = isa.imm_body(op, slot) or ([f'{ct} b = ({ct})(IMM);'], op.body)
            if slot.endswith('_3'):
                add(slot, suffix, {'a': a, 'd': d}, body, {'d': value}, magics, (kind,))
            else:
                add(slot, suffix, {'a': a}, body, {'a': value}, magics, (kind,))
    if 'mem' in op.traits and isa.has_rm:
        for slot, suffix, kind in (('F_RM8', 'rm8', 'IMM_S8'), ('F_RM', 'rm', 'IMM_32')):
            body = [f'{ct} b = {home(ct)};']
            add(slot, suffix, {'a': a, **fp}, body, {'a': op.body}, isa.magic[('disp', kind)], (kind,))
            if flt and isa.three_address_floats:
                add(slot + '_3', suffix + '_3', {'a': a, 'd': d, **fp}, body, {'d': op.body},
                    isa.magic[('disp', kind)], (kind,))
        addr = (isa.role_arg['b'], 'uint64_t')
        body = [f'{ct} v = *(const {ct} *)(base + b + IMM);']
        expr = re.sub(r'\bb\b', 'v', op.body)
        add('F_LD', 'ld', {'a': a, 'b': addr}, body, {'a': expr}, isa.magic[('disp', 'IMM_32')], ('IMM_32',))
        if flt and isa.three_address_floats:
            add('F_LD_3', 'ld3', {'a': a, 'b': addr, 'd': d}, body, {'d': expr}, isa.magic[('disp', 'IMM_32')],
                ('IMM_32',))
        if flt:
            isa.pool_forms(op, add, a, d)


def cmp_forms(op, isa, add, place, home, fp):
    t = op.args[0]
    flt = t in 'fd'
    ct = CTYPE[t]
    a = place('a', t)
    d = (isa.role_arg['d'], 'uint32_t')
    unary = op.cls == 'EQZ'

    def variants():
        """(suffix, form suffix, extra places, statements that define the int c, magics, kinds)"""
        regs = {'a': a} if unary else {'a': a, 'b': place('b', t)}
        yield 'rr', 'RR', regs, isa.compare(op, 'b'), (), ()
        if unary or flt:
            return
        for kind, form, magics in isa.cmp_imms(op):
            yield form.lower(), form, {'a': a}, isa.compare(op, f'({ct})(IMM)', imm=True), magics, (kind,)
        if isa.has_rm:
            for kind, form in (('IMM_S8', 'RM8'), ('IMM_32', 'RM')):
                yield form.lower(), form, {'a': a, **fp}, isa.compare(op, home(ct), mem=True), \
                    isa.magic[('disp', kind)], (kind,)

    for suffix, form, places, body, magics, kinds in variants():
        slot = 'F_R' if unary else f'F_{form}3' if form == 'RR' else f'F_{form}_3'
        lines, value = isa.set_body(op, form, body)
        add(slot, f'set_{suffix}', {**places, 'd': d}, lines, {'d': value}, magics, kinds)
        branch = isa.branch_body(op, form) or body
        add(f'F_BR_{form}', f'br_{suffix}', places, branch, {}, magics, kinds, branch='c')
        if unary or flt or not isa.int_cmp_negates:
            add(f'F_BRN_{form}', f'brn_{suffix}', places, body, {}, magics, kinds, branch='!c')
        if form in ('RR', 'RI8', 'RI'):
            for bits in (32, 64):
                both = {**places, 'd': (isa.role_arg['d'], f'uint{bits}_t'), 'x': (isa.role_arg['x'], f'uint{bits}_t')}
                lines, value = isa.select_body(op, form, bits, body)
                add(f'F_SEL{bits}_{form}', f'sel{bits}_{suffix}', both, lines, {'d': value}, magics, kinds)
