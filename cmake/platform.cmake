# SPDX-License-Identifier: MIT
# What Weft runs on, said before anything is compiled. WEFT_CPU: the folder of src/emit for this CPU. docs/support.md has the reasons.
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
  message(FATAL_ERROR "Weft runs on Linux, not on ${CMAKE_SYSTEM_NAME}. What a port needs: memory that is mapped twice or switched between "
    "writing and executing (src/runtime/codemem.c uses memfd_create), faults of guest code by the registers of a signal's context "
    "(src/runtime/signals.c), WASI by openat2 or openat (src/runtime/wasi), ELF assembler (src/runtime/entry_*.S). On macOS and Windows, "
    "a Linux container or virtual machine works.")
endif()
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
  set(WEFT_CPU a64)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
  set(WEFT_CPU x64)
else()
  message(FATAL_ERROR "Weft runs on x86-64 and arm64 (little-endian, 64-bit), not on ${CMAKE_SYSTEM_PROCESSOR}: no stencils and no entry from C "
    "are there for it, and the interpreter needs the latter, too. docs/port.md says what a CPU needs.")
endif()
