# SPDX-License-Identifier: MIT
# All tests, by folder. Labels: unit, api, link, install, stencils, golden, spec, wasi, exec, cli, text, fuzz, toy, lint; slow, valgrind.

# Leaves of a list of "NAME:OPTIONS" the named ones and every n-th of the others: another part each day, drawn at configuration.
macro(weft_sample list n)
  set(sample_always ${ARGN})
  set(sample_kept "")
  string(TIMESTAMP sample_at "1%j" UTC) # no leading zero
  foreach(sample_item IN LISTS ${list})
    string(REGEX MATCH "^[^:]*" sample_name "${sample_item}")
    math(EXPR sample_turn "${sample_at} % ${n}")
    if("${sample_name}" IN_LIST sample_always OR sample_turn EQUAL 0)
      list(APPEND sample_kept "${sample_item}")
    endif()
    math(EXPR sample_at "${sample_at} + 1")
  endforeach()
  set(${list} "${sample_kept}")
endmacro()

# How many random cases: in a build of this machine, with sanitizers (some 5 times as slow), for an emulator (some 15 times).
function(weft_rounds variable native sanitized emulated)
  set(${variable} ${native} PARENT_SCOPE)
  if(CMAKE_CROSSCOMPILING)
    set(${variable} ${emulated} PARENT_SCOPE)
  elseif(WEFT_SANITIZE)
    set(${variable} ${sanitized} PARENT_SCOPE)
  endif()
endfunction()
weft_rounds(agree_rounds 200 50 50)
weft_rounds(random_modules 1000 200 60)
weft_rounds(nan_seeds 16 4 4)
weft_rounds(mutations 20000 5000 3000)
weft_rounds(random_programs 5000 1000 300)

# What several test programs have in common.
foreach(common stack_use unit/cases api/check wasi/guest)
  get_filename_component(name ${common} NAME)
  add_library(test_${name} OBJECT EXCLUDE_FROM_ALL tests/${common}.c)
  target_link_libraries(test_${name} PRIVATE weft_options)
endforeach()

foreach(name constexpr dead hash limits modules mutate names reader)
  add_executable(test_${name} EXCLUDE_FROM_ALL tests/unit/test_${name}.c)
  target_link_libraries(test_${name} PRIVATE weft_static test_cases)
  list(APPEND WEFT_TEST_PROGRAMS test_${name})
  add_test(NAME unit.${name} COMMAND test_${name} ${CMAKE_SOURCE_DIR}/tests/unit/modules.txt)
  set_tests_properties(unit.${name} PROPERTIES LABELS unit)
endforeach()

# The validator as an oracle for the compiler, on damaged modules. Their verdicts are the same on every CPU.
add_executable(test_agree EXCLUDE_FROM_ALL tests/unit/test_agree.c)
target_link_libraries(test_agree PRIVATE weft_static test_cases)
list(APPEND WEFT_TEST_PROGRAMS test_agree)
add_test(NAME unit.agree COMMAND test_agree ${CMAKE_SOURCE_DIR}/tests/unit/modules.txt ${CMAKE_SOURCE_DIR}/tests/spec/own ${agree_rounds})
set_tests_properties(unit.agree PROPERTIES LABELS unit)

# The runtime below the API. A reservation of address space takes an emulator a tenth of a second: fewer of them there.
if(CMAKE_CROSSCOMPILING)
  set(memory_arguments 5)
  set(life_arguments 1000) # the same of instances
endif()
foreach(name codemem engine entry flow memory)
  add_executable(test_rt_${name} EXCLUDE_FROM_ALL tests/unit/test_${name}.c)
  target_link_libraries(test_rt_${name} PRIVATE weft_static)
  list(APPEND WEFT_TEST_PROGRAMS test_rt_${name})
  add_test(NAME unit.rt_${name} COMMAND test_rt_${name} ${${name}_arguments})
  set_tests_properties(unit.rt_${name} PROPERTIES LABELS unit)
endforeach()

# Functions farther apart than calls reach.
add_executable(test_reach EXCLUDE_FROM_ALL tests/unit/test_reach.c)
target_link_libraries(test_reach PRIVATE weft_static test_check)
list(APPEND WEFT_TEST_PROGRAMS test_reach)
add_test(NAME unit.reach COMMAND test_reach ${CMAKE_SOURCE_DIR}/tests/api/modules)
set_tests_properties(unit.reach PROPERTIES LABELS unit TIMEOUT 300)

# References that nobody made.
add_executable(test_forged EXCLUDE_FROM_ALL tests/unit/test_forged.c)
target_link_libraries(test_forged PRIVATE weft_static test_check)
list(APPEND WEFT_TEST_PROGRAMS test_forged)
add_test(NAME unit.forged COMMAND test_forged ${CMAKE_SOURCE_DIR}/tests/api/modules)
set_tests_properties(unit.forged PROPERTIES LABELS unit)

# Every public function, over compiled modules.
foreach(name backtrace budget build call engine fuel grant host life link lookup module null objects reserve signals stacks threads trace trap untouched vm3 wait wasi wasi_host wat
  wasm_func wasm_module wasm_objects wasm_reenter wasm_refs wasm_sloppy wasm_threads wasm_types wasm_weft)
  add_executable(test_api_${name} EXCLUDE_FROM_ALL tests/api/test_${name}.c)
  target_include_directories(test_api_${name} PRIVATE tests)
  target_link_libraries(test_api_${name} PRIVATE weft_static test_check test_stack_use)
  list(APPEND WEFT_TEST_PROGRAMS test_api_${name})
  add_test(NAME api.${name} COMMAND test_api_${name} ${CMAKE_SOURCE_DIR}/tests/api/modules ${${name}_arguments})
  add_test(NAME api.interp.${name} COMMAND test_api_${name} ${CMAKE_SOURCE_DIR}/tests/api/modules ${${name}_arguments})
  set_tests_properties(api.${name} api.interp.${name} PROPERTIES LABELS api TIMEOUT 300)
  set_tests_properties(api.interp.${name} PROPERTIES ENVIRONMENT WEFT_TEST_INTERP=1)
  add_test(NAME api.tiered.${name} COMMAND test_api_${name} ${CMAKE_SOURCE_DIR}/tests/api/modules ${${name}_arguments})
  set_tests_properties(api.tiered.${name} PROPERTIES LABELS api TIMEOUT 300 ENVIRONMENT WEFT_TEST_TIERED=1)
endforeach()

weft_with_all_targets(test_api_engine)

# Calls of all functions of the headers, with NULL for one argument each.
set(weft_headers weft.h weft_build.h weft_vm3.h weft_wasi.h weft_wat.h)
list(TRANSFORM weft_headers PREPEND ${CMAKE_SOURCE_DIR}/include/)
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/null_calls/null_calls.inc
  COMMAND python3 ${CMAKE_SOURCE_DIR}/tests/api/null.py ${weft_headers} > ${CMAKE_BINARY_DIR}/null_calls/null_calls.inc
  DEPENDS ${CMAKE_SOURCE_DIR}/tests/api/null.py ${weft_headers} VERBATIM)
target_sources(test_api_null PRIVATE ${CMAKE_BINARY_DIR}/null_calls/null_calls.inc)
target_include_directories(test_api_null PRIVATE ${CMAKE_BINARY_DIR}/null_calls)

# Weft inside a library that is unloaded, linked in both ways. A sanitizer keeps what it has checked.
add_executable(test_api_unload EXCLUDE_FROM_ALL tests/api/test_unload.c)
target_link_libraries(test_api_unload PRIVATE weft_options Threads::Threads ${CMAKE_DL_LIBS})
list(APPEND WEFT_TEST_PROGRAMS test_api_unload)
foreach(kind static shared)
  add_library(unload_${kind} MODULE EXCLUDE_FROM_ALL tests/api/unload_plugin.c)
  target_link_libraries(unload_${kind} PRIVATE weft_options weft_${kind})
  add_dependencies(test_api_unload unload_${kind})
  list(APPEND unload_plugins $<TARGET_FILE:unload_${kind}>)
endforeach()
set(unload_rounds 3)
if(CMAKE_CROSSCOMPILING)
  set(unload_rounds 1)
endif()
if(NOT WEFT_SANITIZE)
  add_test(NAME api.unload COMMAND test_api_unload ${unload_rounds} ${CMAKE_SOURCE_DIR}/tests/api/modules/traps.wasm ${unload_plugins})
  set_tests_properties(api.unload PROPERTIES LABELS api TIMEOUT 600)
endif()

# Allocations of the library that fail.
add_executable(test_api_oom EXCLUDE_FROM_ALL tests/api/test_oom.c)
target_link_libraries(test_api_oom PRIVATE weft_static test_check)
target_include_directories(test_api_oom PRIVATE tests)
foreach(function malloc calloc realloc aligned_alloc strdup strndup free mmap munmap memfd_create ftruncate pwrite)
  target_link_options(test_api_oom PRIVATE -Wl,--wrap=${function})
endforeach()
list(APPEND WEFT_TEST_PROGRAMS test_api_oom)
if(CMAKE_CROSSCOMPILING)
  set(oom_stride 4)
endif()
add_test(NAME api.oom COMMAND test_api_oom ${oom_stride})
set_tests_properties(api.oom PROPERTIES LABELS api TIMEOUT 600)

# Forks, also while other threads compile: once where an emulator runs them, which takes a minute.
if(CMAKE_CROSSCOMPILING)
  set(fork_rounds 1)
endif()
add_executable(test_api_fork EXCLUDE_FROM_ALL tests/api/test_fork.c)
target_link_libraries(test_api_fork PRIVATE weft_static test_check)
list(APPEND WEFT_TEST_PROGRAMS test_api_fork)
add_test(NAME api.fork COMMAND test_api_fork ${CMAKE_SOURCE_DIR}/tests/api/modules ${fork_rounds})
set_tests_properties(api.fork PROPERTIES LABELS api TIMEOUT 600)
add_executable(test_api_fork_first EXCLUDE_FROM_ALL tests/api/test_fork_first.c)
target_link_libraries(test_api_fork_first PRIVATE weft_static test_check)
foreach(function malloc calloc realloc aligned_alloc)
  target_link_options(test_api_fork_first PRIVATE -Wl,--wrap=${function})
endforeach()
list(APPEND WEFT_TEST_PROGRAMS test_api_fork_first)
if(NOT WEFT_SANITIZE AND NOT CMAKE_CROSSCOMPILING) # whose runtimes have locks of their own
  add_test(NAME api.fork_first COMMAND test_api_fork_first ${CMAKE_SOURCE_DIR}/tests/api/modules)
  set_tests_properties(api.fork_first PROPERTIES LABELS api TIMEOUT 300)
endif()

# The interpreter where memory cannot be made executable. Sanitizers' runtimes make system calls that the filter refuses: they and
# emulators have the part that needs no filter.
add_executable(test_api_noexec EXCLUDE_FROM_ALL tests/api/test_noexec.c)
target_link_libraries(test_api_noexec PRIVATE weft_static test_check)
list(APPEND WEFT_TEST_PROGRAMS test_api_noexec)
add_test(NAME api.nofiles COMMAND test_api_noexec ${CMAKE_SOURCE_DIR}/tests/api/modules unfiltered)
set_tests_properties(api.nofiles PROPERTIES LABELS api)
if(NOT WEFT_SANITIZE)
  add_test(NAME api.noexec COMMAND test_api_noexec ${CMAKE_SOURCE_DIR}/tests/api/modules)
  set_tests_properties(api.noexec PROPERTIES LABELS api SKIP_RETURN_CODE 77)
endif()

# Programs that are linked as README.md says, and what the shared library exports. A library with a sanitizer's or a fuzzer's
# runtime exports that, too.
if(NOT WEFT_SANITIZE AND NOT WEFT_FUZZ AND NOT "${CMAKE_C_FLAGS} ${CMAKE_C_FLAGS_DEBUG}" MATCHES "-fsanitize")
  set(link_cxx c++)
  if(CMAKE_CROSSCOMPILING)
    set(link_cxx aarch64-linux-gnu-g++)
  endif()
  foreach(what exports c cxx wasm_c wasm_cxx)
    add_test(NAME link.${what} COMMAND ${CMAKE_SOURCE_DIR}/tests/link/run ${what} ${CMAKE_BINARY_DIR} ${CMAKE_CROSSCOMPILING_EMULATOR})
    set_tests_properties(link.${what} PROPERTIES LABELS link SKIP_RETURN_CODE 77
      ENVIRONMENT "CC=${CMAKE_C_COMPILER} ${traced_target};CXX=${link_cxx}")
  endforeach()
  # What is installed, as users find it.
  if(NOT CMAKE_CROSSCOMPILING AND WEFT_INSTALL)
    add_test(NAME install COMMAND ${CMAKE_SOURCE_DIR}/tests/install/run ${CMAKE_BINARY_DIR})
    add_test(NAME install.packages COMMAND ${CMAKE_SOURCE_DIR}/tests/install/packages ${CMAKE_BINARY_DIR})
    set_tests_properties(install install.packages PROPERTIES LABELS install TIMEOUT 1800 SKIP_RETURN_CODE 77 ENVIRONMENT "CC=${CMAKE_C_COMPILER}")
    set_tests_properties(install.packages PROPERTIES RESOURCE_LOCK build_tree) # cpack looks whether all is built
    add_test(NAME cli.complete COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/cli/complete.py $<TARGET_FILE:weft>)
    set_tests_properties(cli.complete PROPERTIES LABELS install TIMEOUT 1800)
  endif()
endif()

# WASI without an engine: the sandbox, paths, descriptors, with both ways to resolve paths.
foreach(name dir env escape file path poll race shared sock stack stop)
  add_executable(test_wasi_${name} EXCLUDE_FROM_ALL tests/wasi/test_${name}.c)
  target_include_directories(test_wasi_${name} PRIVATE tests/wasi tests)
  target_link_libraries(test_wasi_${name} PRIVATE weft_static test_guest test_stack_use)
  list(APPEND WEFT_TEST_PROGRAMS test_wasi_${name})
  add_test(NAME wasi.${name} COMMAND test_wasi_${name})
  set_tests_properties(wasi.${name} PROPERTIES LABELS wasi TIMEOUT 300)
endforeach()

# Every stencil, executed; and the tables come out of their sources.
add_executable(test_stencils EXCLUDE_FROM_ALL tests/stencils/general.c tests/stencils/logical.c
  tests/stencils/machine.c tests/stencils/main.c tests/stencils/mutants.c
  tests/stencils/ops.c tests/stencils/reference.c tests/stencils/trial.c tests/stencils/harness_${WEFT_CPU}.S)
target_compile_options(test_stencils PRIVATE $<$<COMPILE_LANGUAGE:C>:-ffp-contract=off>)
target_link_libraries(test_stencils PRIVATE weft_static m)
list(APPEND WEFT_TEST_PROGRAMS test_stencils)
if(WEFT_CPU STREQUAL "x64")
  set(stencil_tables x64-v2 x64-v3)
else()
  set(stencil_tables a64)
endif()
foreach(table ${stencil_tables})
  add_test(NAME stencils.${table} COMMAND test_stencils ${table})
  set_tests_properties(stencils.${table} PROPERTIES LABELS stencils SKIP_RETURN_CODE 77)
endforeach()
find_program(WEFT_CLANG19 clang-19)
if(WEFT_CLANG19 AND NOT CMAKE_CROSSCOMPILING)
  add_test(NAME stencils.regenerate COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/gen/generate.py --check)
  set_tests_properties(stencils.regenerate PROPERTIES LABELS stencils)
endif()

add_test(NAME gen.wasm_table COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/gen/wasmtable.py --check)
add_test(NAME gen.manual COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/gen/manual.py --check)
add_test(NAME gen.names COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/gen/names.py --check)
add_test(NAME gen.nonsense COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/gen/nonsense.py)
add_test(NAME lint.links COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/docs/site/links.py)
set_tests_properties(lint.links PROPERTIES LABELS lint)
set_tests_properties(gen.wasm_table gen.manual gen.names gen.nonsense PROPERTIES LABELS lint)

# Seeds in processes of their own.
add_library(test_seeds STATIC EXCLUDE_FROM_ALL tests/fuzz/seeds.c)
target_include_directories(test_seeds PUBLIC tests/fuzz)
target_link_libraries(test_seeds PRIVATE weft_options)

# Random modules do the same in every configuration: some that are always the same, and new ones.
add_executable(random EXCLUDE_FROM_ALL tests/fuzz/random.c tests/fuzz/random_run.c tests/fuzz/random_module.c tests/fuzz/maker.c
  tests/fuzz/make_body.c tests/fuzz/make_control.c tests/fuzz/make_data.c tests/fuzz/make_value.c)
target_link_libraries(random PRIVATE weft_static test_seeds)
list(APPEND WEFT_TEST_PROGRAMS random)
add_test(NAME fuzz.random COMMAND random 1 ${random_modules})
add_test(NAME fuzz.random.new COMMAND random new ${random_modules})
set_tests_properties(fuzz.random fuzz.random.new PROPERTIES LABELS fuzz TIMEOUT 600)

# The bits of NaNs, of every float op, against plain C. An emulator has fewer random choices.
add_executable(test_nan EXCLUDE_FROM_ALL tests/fuzz/nan.c tests/fuzz/nan_module.c)
target_compile_options(test_nan PRIVATE -ffp-contract=off)
target_link_libraries(test_nan PRIVATE weft_static m)
list(APPEND WEFT_TEST_PROGRAMS test_nan)
add_test(NAME fuzz.nan COMMAND test_nan ${nan_seeds})
set_tests_properties(fuzz.nan PROPERTIES LABELS fuzz TIMEOUT 600)

# Damaged modules through everything, exports called.
add_executable(fuzz_module EXCLUDE_FROM_ALL tests/fuzz/module.c)
target_link_libraries(fuzz_module PRIVATE weft_static test_seeds)
list(APPEND WEFT_TEST_PROGRAMS fuzz_module)
file(GLOB fuzz_seeds ${CMAKE_SOURCE_DIR}/tests/spec/own/*.wasm)
add_test(NAME fuzz.module COMMAND fuzz_module ${mutations} 1 ${fuzz_seeds})
set_tests_properties(fuzz.module PROPERTIES LABELS fuzz TIMEOUT 600)

# The example of docs/embedding-wasm.md.
add_executable(embed_host EXCLUDE_FROM_ALL examples/embed/host.c)
target_link_libraries(embed_host PRIVATE weft_static Threads::Threads)
list(APPEND WEFT_TEST_PROGRAMS embed_host)
add_test(NAME examples.host COMMAND ${CMAKE_SOURCE_DIR}/examples/embed/expect ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:embed_host>)
set_tests_properties(examples.host PROPERTIES LABELS api TIMEOUT 300)

# The example of docs/wasm-h.md.
add_executable(proxy EXCLUDE_FROM_ALL examples/embed/proxy.c)
target_link_libraries(proxy PRIVATE weft_static)
list(APPEND WEFT_TEST_PROGRAMS proxy)
add_test(NAME examples.proxy COMMAND proxy ${CMAKE_SOURCE_DIR}/examples/embed/filter.wasm)
set_tests_properties(examples.proxy PROPERTIES LABELS api TIMEOUT 300
  PASS_REGULAR_EXPRESSION "^3560 passed, 400 denied, 40 failed, 40 restarts, 400 logs\n$")

# The example of docs/embedding.md.
add_executable(toy EXCLUDE_FROM_ALL examples/embed/toy.c)
target_link_libraries(toy PRIVATE weft_static)
list(APPEND WEFT_TEST_PROGRAMS toy)
add_test(NAME examples.toy COMMAND toy ${CMAKE_SOURCE_DIR}/examples/embed/primes.toy 2000)
set_tests_properties(examples.toy PROPERTIES LABELS api PASS_REGULAR_EXPRESSION "compiled:    303\ninterpreted: 303\n")

# vm3: the programs of examples/vm3 against C, in each engine; small programs with their outcomes.
add_executable(vm3_reference EXCLUDE_FROM_ALL bench/vm3/kernels.c)
target_compile_options(vm3_reference PRIVATE -O1 -ffp-contract=off)
target_link_libraries(vm3_reference PRIVATE m)
add_executable(vm3_rows EXCLUDE_FROM_ALL tests/vm3/rows.c)
target_link_libraries(vm3_rows PRIVATE weft_static)
list(APPEND WEFT_TEST_PROGRAMS vm3_reference vm3_rows)
foreach(how "" --engine=baseline --engine=interp --engine=tiered --random-ra=1 --random-ra=2 --random-ra=3 --random-facts=1 --random-facts=2 --poison
  --cpu=v2 --no-pins --no-merge)
  if(CMAKE_CROSSCOMPILING AND how STREQUAL "--cpu=v2")
    continue()
  endif()
  string(REGEX REPLACE "^--|=" "" name "${how}")
  if(NOT name)
    set(name default)
  endif()
  add_test(NAME vm3.kernels.${name} COMMAND ${CMAKE_SOURCE_DIR}/tests/vm3/kernels.sh $<TARGET_FILE:vm3_reference> $<TARGET_FILE:vm3_rows> ${how}
    -- ${CMAKE_CROSSCOMPILING_EMULATOR})
  set_tests_properties(vm3.kernels.${name} PROPERTIES LABELS vm3 TIMEOUT 600
    ENVIRONMENT VM3_EXPECTED=${CMAKE_SOURCE_DIR}/../shared/vm3-expected.tsv)
endforeach()
add_executable(vm3_fuzz EXCLUDE_FROM_ALL tests/vm3/fuzz.c)
target_link_libraries(vm3_fuzz PRIVATE weft_static test_seeds)
list(APPEND WEFT_TEST_PROGRAMS vm3_fuzz)
add_test(NAME vm3.fuzz COMMAND vm3_fuzz ${random_programs} 1)
set_tests_properties(vm3.fuzz PROPERTIES LABELS vm3 TIMEOUT 600)
add_test(NAME vm3.programs COMMAND ${CMAKE_SOURCE_DIR}/tests/vm3/programs.sh ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:weft>)
set_tests_properties(vm3.programs PROPERTIES LABELS vm3 TIMEOUT 300)

# The builder, by random calls.
add_executable(fuzz_build EXCLUDE_FROM_ALL tests/fuzz/build.c)
target_link_libraries(fuzz_build PRIVATE weft_static test_seeds)
list(APPEND WEFT_TEST_PROGRAMS fuzz_build)
add_test(NAME fuzz.build COMMAND fuzz_build ${mutations} 1)
set_tests_properties(fuzz.build PROPERTIES LABELS fuzz TIMEOUT 600)

# The same target, guided by coverage.
if(WEFT_FUZZ)
  add_executable(fuzz_guided EXCLUDE_FROM_ALL tests/fuzz/module.c)
  target_compile_definitions(fuzz_guided PRIVATE WEFT_LIBFUZZER)
  target_compile_options(fuzz_guided PRIVATE -fsanitize=fuzzer)
  target_link_options(fuzz_guided PRIVATE -fsanitize=fuzzer)
  target_link_libraries(fuzz_guided PRIVATE weft_static)
  add_test(NAME fuzz.guided COMMAND ${CMAKE_SOURCE_DIR}/tests/fuzz/libfuzzer.sh $<TARGET_FILE:fuzz_guided> -runs=20000 -seed=1)
  set_tests_properties(fuzz.guided PROPERTIES LABELS guided TIMEOUT 600)
endif()

# Disassemblies of small functions for each CPU: those in tests/golden show an idea, those in tests/golden/ops are made of the tables of ops.
# `./dev goldens` rewrites what is expected.
add_executable(dump EXCLUDE_FROM_ALL tests/golden/dump.c)
target_link_libraries(dump PRIVATE weft_static)
weft_with_all_targets(dump)
list(APPEND WEFT_TEST_PROGRAMS dump)
find_program(WAT2WASM wat2wasm)
if(NOT CMAKE_CROSSCOMPILING) # the same on any machine
  set(golden_ops ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/golden/ops.py $<TARGET_FILE:dump>)
  add_test(NAME golden.ops COMMAND ${golden_ops})
  add_test(NAME golden.rows COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/golden/rows.py)
  set_tests_properties(golden.ops golden.rows PROPERTIES LABELS golden)
endif()
if(WAT2WASM AND NOT CMAKE_CROSSCOMPILING AND NOT WEFT_SANITIZE)
  set(golden_run ${CMAKE_SOURCE_DIR}/tests/golden/run $<TARGET_FILE:dump>)
  add_test(NAME golden COMMAND ${golden_run})
  set_tests_properties(golden PROPERTIES LABELS golden)
  add_custom_target(golden.update COMMAND ${golden_run} --update COMMAND ${golden_ops} --update DEPENDS dump)
endif()

# The parallel move, on all small cases and many large ones.
add_executable(test_shuffle EXCLUDE_FROM_ALL tests/unit/test_shuffle.c)
target_link_libraries(test_shuffle PRIVATE weft_static)
list(APPEND WEFT_TEST_PROGRAMS test_shuffle)
add_test(NAME unit.shuffle COMMAND test_shuffle)
set_tests_properties(unit.shuffle PROPERTIES LABELS unit)

# Assertions, where there are any.
add_executable(test_assert EXCLUDE_FROM_ALL tests/unit/test_assert.c)
target_link_libraries(test_assert PRIVATE weft_static)
list(APPEND WEFT_TEST_PROGRAMS test_assert)
add_test(NAME unit.assert COMMAND test_assert)
set_tests_properties(unit.assert PROPERTIES LABELS unit SKIP_RETURN_CODE 77)

# A trace is the code that the module has.
add_executable(test_trace EXCLUDE_FROM_ALL tests/unit/test_trace.c)
target_link_libraries(test_trace PRIVATE weft_static)
target_compile_definitions(test_trace PRIVATE WEFT_MACHINE=${WEFT_CPU}_traced)
list(APPEND WEFT_TEST_PROGRAMS test_trace)
file(GLOB trace_modules ${CMAKE_SOURCE_DIR}/tests/spec/own/*.wasm ${CMAKE_SOURCE_DIR}/examples/sha256.wasm)
if(WEFT_SANITIZE)
  weft_sample(trace_modules 4)
endif()
add_test(NAME unit.trace COMMAND test_trace ${trace_modules})
set_tests_properties(unit.trace PROPERTIES LABELS unit)

# The text format: messages, the same bytes as wat2wasm, damaged texts.
add_executable(test_wat EXCLUDE_FROM_ALL tests/text/test_wat.c)
target_link_libraries(test_wat PRIVATE weft_static)
list(APPEND WEFT_TEST_PROGRAMS test_wat)
file(GLOB wat_files ${CMAKE_SOURCE_DIR}/tests/*/*.wat ${CMAKE_SOURCE_DIR}/tests/*/*/*.wat)
list(FILTER wat_files EXCLUDE REGEX "golden/ops/builder.wat$") # has ops of the builder's
set(wat_rounds 20000)
if(CMAKE_CROSSCOMPILING)
  set(wat_rounds 2000)
endif()
add_test(NAME text.cases COMMAND test_wat cases ${CMAKE_SOURCE_DIR}/tests/text/cases.txt)
add_test(NAME text.mutate COMMAND test_wat mutate ${wat_rounds} 1 ${wat_files})
set_tests_properties(text.cases text.mutate PROPERTIES LABELS text TIMEOUT 600)
if(WAT2WASM AND NOT CMAKE_CROSSCOMPILING)
  add_test(NAME text.agree COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/text/agree.py $<TARGET_FILE:test_wat> ${wat_files})
  set_tests_properties(text.agree PROPERTIES LABELS text TIMEOUT 600)
endif()

if(NOT CMAKE_CROSSCOMPILING) # an emulator in an emulator
  include(${CMAKE_CURRENT_LIST_DIR}/toy/tests.cmake)
endif()

add_custom_target(tests DEPENDS ${WEFT_TEST_PROGRAMS})

# What profilers and debuggers hear of code. Not where addresses are an emulator's or a sanitizer's.
if(NOT CMAKE_CROSSCOMPILING AND NOT WEFT_SANITIZE)
  add_test(NAME profile COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/profile/run $<TARGET_FILE:weft>)
  set_tests_properties(profile PROPERTIES LABELS cli TIMEOUT 120)
endif()

# The page of a trace in a browser, and the schema of JSON traces.
if(NOT CMAKE_CROSSCOMPILING AND NOT WEFT_SANITIZE)
  add_test(NAME trace.page COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/trace/page $<TARGET_FILE:weft>)
  set_tests_properties(trace.page PROPERTIES LABELS cli TIMEOUT 300)
endif()

# What another build makes for this CPU, where it is there.
if(CMAKE_CROSSCOMPILING AND WEFT_CPU STREQUAL "a64")
  add_test(NAME trace.targets COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/trace/targets.py aarch64 ${CMAKE_SOURCE_DIR}/build/weft
    ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:weft> -- ${CMAKE_SOURCE_DIR}/examples/nbody.wasm ${CMAKE_SOURCE_DIR}/examples/sha256.wasm)
  set_tests_properties(trace.targets PROPERTIES LABELS golden TIMEOUT 300 SKIP_RETURN_CODE 77)
endif()

# Each kind of decision; what each --no-X changes; the disassembly against capstone's. `trace.update` rewrites what is
# expected, and the examples of docs/trace.md.
if(WAT2WASM AND NOT CMAKE_CROSSCOMPILING)
  add_test(NAME trace.decisions COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/trace/decisions.py
    ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:weft>)
  foreach(cpu x64 a64)
    add_test(NAME trace.disassembly.${cpu} COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/trace/disassembly.py ${cpu}
      ${CMAKE_SOURCE_DIR}/examples/nbody.wasm ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:weft>)
  endforeach()
  set_tests_properties(trace.decisions trace.disassembly.x64 trace.disassembly.a64 PROPERTIES LABELS golden TIMEOUT 300 SKIP_RETURN_CODE 77)
endif()
if(WAT2WASM AND NOT CMAKE_CROSSCOMPILING AND NOT WEFT_SANITIZE)
  set(switches_run ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/trace/switches.py ${CMAKE_CROSSCOMPILING_EMULATOR} $<TARGET_FILE:weft>)
  add_test(NAME trace.switches COMMAND ${switches_run})
  set_tests_properties(trace.switches PROPERTIES LABELS golden TIMEOUT 300)
  if(NOT CMAKE_CROSSCOMPILING AND WEFT_CPU STREQUAL "x64")
    set(docs_run ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/trace/docs.py $<TARGET_FILE:weft>)
    add_test(NAME trace.docs COMMAND ${docs_run})
    set_tests_properties(trace.docs PROPERTIES LABELS golden)
    add_custom_target(trace.update COMMAND ${switches_run} --update COMMAND ${docs_run} --update DEPENDS weft)
    add_custom_target(trace.pictures COMMAND ${docs_run} --pictures DEPENDS weft)
  else()
    add_custom_target(trace.update COMMAND ${switches_run} --update DEPENDS weft)
  endif()
endif()

# Programs over wasi-libc.
if(TARGET weft)
  string(REPLACE ";" " " emulator "${CMAKE_CROSSCOMPILING_EMULATOR}")
  foreach(run "default:" "explicit:--bounds=explicit" "seed1:--random-ra=1")
    string(REGEX MATCH "^[^:]*" name "${run}")
    string(REGEX REPLACE "^[^:]*:" "" option "${run}")
    set(with "")
    if(option)
      set(with --with ${option})
    endif()
    add_test(NAME wasi.programs.${name} COMMAND ${CMAKE_COMMAND} -E env "RUNNER=${emulator}"
      ${CMAKE_SOURCE_DIR}/tests/wasi/run $<TARGET_FILE:weft> ${with})
    set_tests_properties(wasi.programs.${name} PROPERTIES LABELS wasi TIMEOUT 600)
  endforeach()
endif()
if(NOT CMAKE_CROSSCOMPILING)
  add_test(NAME wasi.native COMMAND ${CMAKE_SOURCE_DIR}/tests/wasi/run none --native)
  set_tests_properties(wasi.native PROPERTIES LABELS wasi)
endif()

# Code as it is without techniques.
set(weft_plain --no-pins --no-fuse --no-hints --no-load-op --no-home-op --no-imm --no-alias --no-merge --no-div --no-nested
  --no-loop-consts --no-fresh --no-sample --no-write-back --no-flags --no-scaled --no-shifted --no-bitfields --no-sums
  --no-in-place --no-cmov --no-branch --no-checked --no-lists --no-dead --no-compares --no-regs --no-address --no-save
  --no-context --no-frame --no-convert --no-bulk)

# Our own small tests, and areas of the specification's suite where it is ($WEFT_SPEC, ../shared/spec).
if(TARGET weft-spec)
  string(REPLACE ";" " " emulator "${CMAKE_CROSSCOMPILING_EMULATOR}")
  set(spec_run ${CMAKE_COMMAND} -E env "RUNNER=${emulator}" ${CMAKE_SOURCE_DIR}/tests/spec/run $<TARGET_FILE:weft-spec>)
  add_test(NAME spec.wrong COMMAND ${spec_run} wrong)
  set_tests_properties(spec.wrong PROPERTIES LABELS spec)
  set(runs "default:" "explicit:--bounds=explicit" "v2:--cpu=v2" "baseline:--engine=baseline" "interp:--engine=interp" "tiered:--engine=tiered" "threads:--compile-threads=3"
    "lazy:--compile=lazy" "nan:--nan=canonical" "nan-baseline:--nan=canonical --engine=baseline" "nan-interp:--nan=canonical --engine=interp")
  set(seeds 10)
  if(CMAKE_CROSSCOMPILING OR WEFT_SANITIZE)
    set(seeds 2)
  endif()
  foreach(seed RANGE 1 ${seeds})
    list(APPEND runs "seed${seed}:--random-ra=${seed}")
  endforeach()
  list(APPEND runs "poison:--poison" "facts1:--random-facts=1 --poison" "facts2:--random-facts=2 --poison --random-ra=5"
    "facts3:--random-facts=3 --poison --bounds=explicit")
  if(NOT (CMAKE_CROSSCOMPILING OR WEFT_SANITIZE))
    list(APPEND runs "facts4:--random-facts=4 --poison --random-ra=6 --bounds=explicit" "facts5:--random-facts=5 --poison --compile-threads=3")
  endif()
  set(sample "${runs}")
  if(CMAKE_CROSSCOMPILING OR WEFT_SANITIZE)
    weft_sample(sample 4 default facts1)
  endif()
  foreach(run IN LISTS runs)
    string(REGEX MATCH "^[^:]*" name "${run}")
    string(REGEX REPLACE "^[^:]*:" "" option "${run}")
    separate_arguments(option)
    set(areas own core core-mixed)
    if(NOT run IN_LIST sample)
      set(areas own)
    endif()
    if(name STREQUAL "v2" AND WEFT_CPU STREQUAL "a64")
      continue()
    endif()
    foreach(area IN LISTS areas)
      add_test(NAME spec.${area}.${name} COMMAND ${spec_run} ${area} ${option})
      set_tests_properties(spec.${area}.${name} PROPERTIES LABELS spec TIMEOUT 900 SKIP_RETURN_CODE 77)
    endforeach()
  endforeach()
  # What Weft lacks of these is unsupported, and the rest right.
  foreach(area simd tail-call function-references exceptions gc multi-memory memory64 relaxed-simd threads legacy-exceptions)
    add_test(NAME spec.${area}.default COMMAND ${spec_run} ${area})
    set_tests_properties(spec.${area}.default PROPERTIES LABELS spec TIMEOUT 900 SKIP_RETURN_CODE 77)
  endforeach()
  add_test(NAME spec.own.plain COMMAND ${spec_run} own ${weft_plain})
  set_tests_properties(spec.own.plain PROPERTIES LABELS spec TIMEOUT 900)
endif()

# -- what the sources look like ----
foreach(name library spdx format api_callers documented cpus)
  add_test(NAME lint.${name} COMMAND ${CMAKE_SOURCE_DIR}/tests/lint/${name}.sh)
  set_tests_properties(lint.${name} PROPERTIES LABELS lint SKIP_RETURN_CODE 77)
endforeach()
add_test(NAME lint.layers COMMAND ${WEFT_PYTHON} ${CMAKE_SOURCE_DIR}/tests/lint/layers.py)
set_tests_properties(lint.layers PROPERTIES LABELS lint)
if(CMAKE_EXPORT_COMPILE_COMMANDS) # of clang builds: their flags are known to clang-tidy
  foreach(target ${WEFT_HOST_OBJECTS} weft_targets weft weft-spec)
    get_target_property(target_sources ${target} SOURCES)
    list(APPEND tidy_sources ${target_sources})
  endforeach()
  list(FILTER tidy_sources INCLUDE REGEX "^src/.*\\.c$")
  list(REMOVE_DUPLICATES tidy_sources)
  if(WEFT_FUZZ) # that of ./dev test; ./dev tidy takes all
    weft_sample(tidy_sources 3)
  endif()
  foreach(source ${tidy_sources})
    add_test(NAME tidy.${source} COMMAND ${CMAKE_SOURCE_DIR}/tests/lint/tidy.sh ${CMAKE_BINARY_DIR} ${source})
    set_tests_properties(tidy.${source} PROPERTIES LABELS tidy SKIP_RETURN_CODE 77 TIMEOUT 900)
    if(source MATCHES "^src/(vstack/(op|call|label)|frontend/wasm/(codegen|decode))\\.c$") # tens of seconds each: first
      set_tests_properties(tidy.${source} PROPERTIES COST 100)
    endif()
  endforeach()
endif()
include(${CMAKE_CURRENT_LIST_DIR}/lint/headers.cmake)
set_tests_properties(lint.headers PROPERTIES LABELS lint RESOURCE_LOCK build_tree)
