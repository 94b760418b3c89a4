#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Generates stencils/out from stencils/ops.tbl, stencils/body.h and the machines' descriptions.

  gen/generate.py            rewrite stencils/out
  gen/generate.py --check    regenerate and fail if a byte differs from what is committed
"""
import hashlib
import os
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.insert(0, HERE)
import a64       # noqa: E402
import check     # noqa: E402
import forms     # noqa: E402
import interp    # noqa: E402
import model     # noqa: E402
import optable   # noqa: E402
import write     # noqa: E402
import x64       # noqa: E402

INPUTS = ['stencils/ops.tbl', 'stencils/body.h', 'src/base/context.h', 'src/emit/stencil.h'] + [
    'gen/' + f for f in ('generate.py', 'optable.py', 'forms.py', 'interp.py', 'model.py', 'write.py', 'check.py', 'x64.py', 'a64.py')]
OFFSETS = {'STACK_LIMIT': 0, 'MEM_BASE': 8, 'MEM_BYTES': 16, 'FUEL': 24}


@dataclass
class Made:
    """A table variant."""
    name: str
    text: str
    forms: int
    tried: int      # disassemblies compared
    wrong: list     # forms that do not fit, and what check found


def digest():
    h = hashlib.sha256()
    for f in INPUTS:
        h.update(open(os.path.join(ROOT, f), 'rb').read())
    return h.hexdigest()[:16]


def general_forms(isa):
    out = []
    for name, lines, kind in isa.general():
        magics = isa.general_magic[kind] if kind else ()

        def canonical(role, flt):
            k = 'abdx'.index(role)
            return isa.canonical(f'f{k}' if flt else isa.role_arg[role])

        def text(k, lines=lines, magics=magics):
            place, width = magics[k] if magics and isinstance(magics[k], tuple) else (magics[k] if magics else 0, 0)
            t = [re.sub(r'IMM\b', str(place), s).replace('WIDTH', str(width)) for s in lines]
            for n, v in OFFSETS.items():
                t = [s.replace(n, str(v)) for s in t]
            return [isa.operand_text(s, canonical) for s in t]
        operands = {}
        for s in lines:
            for role, suffix in isa.operand_re.findall(s):
                operands[role] = canonical(role, isa.operand_is_float(suffix))
        out.append(forms.Form('g_' + name.lower(), None, 'G_' + name, None, text, operands, {}, (), tuple(magics), (),
                              (kind,) if kind else (), ('d',)))
    return out


def table(isa, ops, general, dig):
    all_forms = [f for op in ops for f in forms.op_forms(op, isa)]
    versions = max(len(f.magics) or 1 for f in all_forms)
    texts = []
    for k in range(versions):
        texts.append(model.functions(isa, model.compile_forms(isa, all_forms, k)))
    assembler, jobs, fitted, misfits = model.Assembler(isa), [], [], []
    for f in all_forms + general_forms(isa):
        try:
            n = max(1, len(f.magics))
            jobs.append(model.plan(isa, f, model.prepare(isa, f, texts[:n]), assembler))
        except model.Misfit as e:
            misfits.append(f'{isa.variant}: {e}')
    code = assembler.assemble()
    for job in jobs:
        try:
            fitted.append(model.fit(isa, job, code, assembler))
        except model.Misfit as e:
            misfits.append(f'{isa.variant}: {e}: {"; ".join(job["lines"])}')
    if misfits:   # the tables are complete or are not written
        return Made(isa.variant, '', len(fitted), 0, misfits)
    tried, wrong = check.check(isa, fitted)
    wrong += check.recompile(isa, ops, fitted)
    flags = f'{model.clang_version()}  {" ".join(isa.march + model.FLAGS)}'
    text = write.Table(isa, ops, general, fitted, dig, 'clang ' + flags).text()
    return Made(isa.variant, text, len(fitted), tried, wrong)


def variant(which):
    isa = {'x64_v2': lambda: x64.Isa(2), 'x64_v3': lambda: x64.Isa(3), 'a64': lambda: a64.Isa()}[which]()
    ops = optable.read(os.path.join(ROOT, 'stencils/ops.tbl'))
    return table(isa, ops, general_names(), digest())


def general_names():
    names = []
    for isa in (x64.Isa(3), a64.Isa()):
        names += [g[0] for g in isa.general() if g[0] not in names]
    return names


def main():
    ops = optable.read(os.path.join(ROOT, 'stencils/ops.tbl'))
    dig = digest()
    files = {'ops.h': write.ops_header(ops, general_names(), dig), 'ops.c': write.ops_source(ops, dig),
             'interp_ops.h': interp.header(ops, dig), 'interp_forms.c': interp.forms_table(ops, dig),
             '../../include/weft_ops.h': write.public_header(ops)}
    bad = False
    which = [a for a in sys.argv[1:] if not a.startswith('-')] or ['x64_v2', 'x64_v3', 'a64']
    with ProcessPoolExecutor(2) as pool:
        for made in pool.map(variant, which):
            files[f'{made.name}.h'] = made.text
            bad |= bool(made.wrong)
            print(f'{made.name}: {made.forms} forms, {made.tried} disassemblies', *made.wrong, sep='\n  ')
    if bad:
        sys.exit('nothing written')
    out = os.path.join(ROOT, 'stencils/out')
    os.makedirs(out, exist_ok=True)
    for name, text in files.items():
        path = os.path.join(out, name)
        if '--check' in sys.argv:
            if not os.path.exists(path) or open(path).read() != text:
                print(f'{name} differs from what is generated')
                bad = True
        else:
            open(path, 'w').write(text)
    sys.exit(bad)


if __name__ == '__main__':
    main()
