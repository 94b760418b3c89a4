#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Traces disassemble by filling in templates: is that what capstone says of the bytes?   disassembly.py x64|a64 MODULE WEFT..."""
import json
import re
import subprocess
import sys

try:
    import capstone
except ImportError:
    print('no capstone')
    sys.exit(77)

cpu, module, weft = sys.argv[1], sys.argv[2], sys.argv[3:]
if cpu == 'x64':
    md = capstone.Cs(capstone.CS_ARCH_X86, capstone.CS_MODE_64)
    md.syntax = capstone.CS_OPT_SYNTAX_ATT
else:
    md = capstone.Cs(capstone.CS_ARCH_ARM64, capstone.CS_MODE_ARM)
TARGET = {'x64': '--target=x86-64-v3', 'a64': '--target=aarch64'}
# Two names of one instruction.
SAME = {'retq': 'ret', 'callq': 'call', 'jmpq': 'jmp', 'leaveq': 'leave', 'b.lo': 'b.cc', 'b.hs': 'b.cs', 'cltq': 'cltq', 'movabsq': 'movq'}


def number(m):
    v = int(m.group(0), 0)
    return str(v & 0xffffffff)


def normal(text):
    text = text.strip().replace('\t', ' ')
    name, _, operands = text.partition(' ')
    operands = operands.replace(' ', '').replace('*', '')
    operands = re.sub(r'(?<![\w%])-?(?:0x[0-9a-fA-F]+|\d+)\b', number, operands)
    operands = re.sub(r'(^|,)0\((?!%rip)', r'\1(', operands).replace(',1)', ')').replace('#', '')
    operands = re.sub(r'(?:(\[\w+),0\]|,lsl0$)', lambda m: m.group(1) + ']' if m.group(1) else '', operands)
    return SAME.get(name, name), operands


def same(ours, theirs, branch):
    (a, x), (b, y) = normal(ours), normal(theirs)
    names = a == b or a.rstrip('lqwb') == b.rstrip('lqwb')
    if branch:      # a target outside of the function has no number here
        return names and (x.split(',')[-1] == 'outside' or x == y)
    return names and (x == y or 'outside' in x)


trace = json.loads(subprocess.run([*weft, 'compile', TARGET[cpu], '--jit-trace', '--jit-trace-format=json', module], check=True, capture_output=True,
                                  text=True).stdout)
checked, bad, seen = 0, 0, set()
for f in trace['functions']:
    for op in f['ops']:
        for s in op['steps']:
            if 'asm' not in s:
                continue
            ours = [t for t in s['asm'].split('; ') if not t.startswith('.L') and t]
            theirs = list(md.disasm(bytes.fromhex(s['bytes']), s['at']))
            ok = sum(i.size for i in theirs) == len(s['bytes']) // 2 and ('.L' in s['asm'] or len(ours) == len(theirs))
            for a, i in zip(ours, theirs):
                if '.L' in s['asm']:    # has a jump of its own, and pseudo instructions
                    continue
                a = re.sub(r'0x\w+\(%rip\)', lambda m: hex(int(m.group(0)[:-6], 16) - i.address - i.size) + '(%rip)', a)
                ok = ok and (same(a, f'{i.mnemonic} {i.op_str}', i.mnemonic.startswith(('j', 'b', 'cb', 'tb', 'call'))))
            checked += 1
            if not ok and s['stencil'] not in seen:
                seen.add(s['stencil'])
                bad += 1
                print(f"{s['stencil']}: {s['asm']}\n   {'; '.join(f'{i.mnemonic} {i.op_str}' for i in theirs)}")
print(f'{checked} stencils checked, {bad} kinds wrong')
sys.exit(bad != 0 or checked < 100)
