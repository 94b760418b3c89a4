#!/bin/bash
# SPDX-License-Identifier: MIT
# Who may include whom: every #include "..." of a folder must match one of the folder's patterns below. System headers
# are free for all. Prints each include that no arrow allows. An arrow of one header, not of a folder, has its reason.
cd "$(dirname "$0")/../.." || exit 2
failed=0

allow() { # FOLDER PATTERN...
  local folder=$1 file header pattern ok
  shift
  for file in "$folder"/*.[chS]; do
    [ -e "$file" ] || continue
    while read -r header; do
      ok=
      for pattern; do
        # shellcheck disable=SC2053
        [[ $header == $pattern ]] && ok=1 && break
      done
      [ $ok ] || { echo "$file: may not include $header"; failed=1; }
    done < <(sed -n 's/^ *# *include *"\([^"]*\)".*/\1/p' "$file")
  done
}

forbid() { # FOLDER REGEX: what its files do not name, comments apart
  local folder=$1 file
  for file in "$folder"/*.[chS]; do
    [ -e "$file" ] || { echo "$folder has no sources"; failed=1; break; }
    sed 's@//.*@@; s@/\*.*\*/@@; s@^ *\(/\*\|\* \|\*/\).*@@' "$file" | grep -nP "$2" | sed "s@^@$file: may not name this: line @" | grep . && failed=1
  done
}

# ops.h, wasm_ops.h: generated, from the op table and the table of WebAssembly's opcodes; know only base.
allow src/base 'base/*'
allow src/regalloc 'regalloc/*' 'base/*' target_regs.h # target_regs.h: names and masks of registers, no encoder
allow src/emit 'emit/*.h' 'base/*' target_{regs,branch,access}.h ops.h
for cpu in x64 a64; do # the generated tables are named after their CPU
  allow src/emit/$cpu 'emit/*.h' "emit/$cpu/*" 'base/*' target_regs.h ops.h "${cpu}_*.h" "$cpu.h"
done
for folder in cpu rich; do
allow tests/toy/$folder 'emit/*.h' 'base/*' target_regs.h ops.h toy_table.h
done
allow stencils/out 'emit/stencil.h' interp/record.h 'base/*' ops.h wasm_ops.h
allow src/vstack 'vstack/*' 'regalloc/*' 'emit/*.h' 'base/*' target_regs.h ops.h
# The implementation of vstack.h that only keeps types, for the validator.
allow src/types 'base/*' ops.h
# The interpreter's implementation of vstack.h.
allow src/interp 'interp/*' 'vstack/vstack.h' 'base/*' ops.h interp_ops.h
for frontend in wasm build; do
allow src/frontend/$frontend "frontend/$frontend/*" {vstack,types}/vstack.h vstack/unit_code.h 'base/*' ops.h wasm_ops.h \
  emit/code.h # CodeRegion: where the code goes
done
forbid src/frontend/build '\bvs->' # but by the functions of vstack.h
# A frontend of units knows the virtual stack by what is made for such frontends only, and no register.
allow src/frontend/vm3 'frontend/vm3/*' vstack/unit{,_code}.h 'base/*' ops.h
forbid src/frontend/vm3 '\b((vs|em|ra)_\w+|code_(room|bound|pos|move|open))\(|\bVS_OFF\b|(->|\.)vs\b|\bu(->|\.)[a-z]|(?<!struct )\bVStack\b|\bReg(Mask|State)?\b|\bNREG\b|\bC_SAVED\b'
# What others see of a machine.
allow src/machine 'machine/*' 'frontend/'{wasm,vm3}/compile.h frontend/build/build.h trace/tracing.h
# A module is data to the runtime: it reads its declarations, evaluates its constants, has functions compiled.
allow src/trace 'trace/*' 'frontend/wasm/*' 'frontend/vm3/'{program,compile}.h 'vstack/vstack.h' 'emit/*.h' 'base/*' target_regs.h ops.h
allow src/runtime 'runtime/*.h' 'base/*' 'frontend/wasm/'{module,compile,constexpr,names}.h \
  frontend/build/build.h vstack/{thunk,unit_code}.h \
  emit/code.h \
  'machine/*' emit/names.h interp/record.h # emit/names.h: unwind tables, for profilers
allow src/runtime/interp 'runtime/interp/*' 'runtime/*.h' interp/record.h 'base/*' interp_ops.h
allow src/runtime/wasi 'runtime/wasi/*' 'base/*'
# A client of the runtime, which knows nothing of it.
allow src/vm3 'vm3/*' runtime/client.h 'frontend/vm3/'{program,compile}.h machine/machine.h 'base/*'
for folder in runtime runtime/interp runtime/wasi; do forbid src/$folder '(?i)vm3'; done
allow src/api 'api/*' weft.h weft_build.h weft_vm3.h frontend/build/build.h vm3/vm3.h 'runtime/*.h' 'runtime/wasi/wasi.h' 'base/*' 'frontend/wasm/'{module,compile,validate}.h \
  'machine/*' vstack/options.h # options.h: the names of the techniques
allow src/cli 'cli/*' weft.h weft_vm3.h
allow src/cli/spec spec.h 'cli/spec/*' weft.h
exit $failed
