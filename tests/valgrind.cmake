# SPDX-License-Identifier: MIT
# Tests under memcheck, compiled code included. Not here: what runs for minutes there, and what converts u64 to f32, which
# memcheck 3.19 rounds twice.
find_program(VALGRIND valgrind)
if(NOT VALGRIND OR CMAKE_CROSSCOMPILING OR WEFT_SANITIZE)
  return()
endif()
# The program again, not linked statically: memcheck replaces the allocator and the string functions of shared libraries.
add_executable(test_weft EXCLUDE_FROM_ALL)
target_link_libraries(test_weft PRIVATE weft_cli)
set_target_properties(test_weft PROPERTIES LINKER_LANGUAGE C)
add_dependencies(tests test_weft)
set(memcheck ${CMAKE_SOURCE_DIR}/tests/valgrind.sh)
set(cases ${CMAKE_SOURCE_DIR}/tests/unit/modules.txt)

foreach(name constexpr dead modules names reader)
  add_test(NAME valgrind.unit.${name} COMMAND ${memcheck} $<TARGET_FILE:test_${name}> ${cases})
  list(APPEND names valgrind.unit.${name})
endforeach()
foreach(name dir env escape file path poll sock stop)
  add_test(NAME valgrind.wasi.${name} COMMAND ${memcheck} $<TARGET_FILE:test_wasi_${name}>)
  list(APPEND names valgrind.wasi.${name})
endforeach()
# Not api.signals: it makes invalid accesses of its own.
set(programs rt_codemem rt_engine rt_entry rt_memory api_engine api_module api_call api_link api_objects api_trap api_threads
  api_wasi api_build api_vm3 rt_flow api_wasm_func api_wasm_module api_wasm_objects api_wasm_reenter api_wasm_sloppy api_wasm_types api_wasm_weft)
weft_sample(programs 2)
foreach(name IN LISTS programs)
  add_test(NAME valgrind.${name} COMMAND ${memcheck} $<TARGET_FILE:test_${name}> ${CMAKE_SOURCE_DIR}/tests/api/modules)
  list(APPEND names valgrind.${name})
endforeach()
add_test(NAME valgrind.examples COMMAND ${CMAKE_SOURCE_DIR}/examples/run.sh -- ${memcheck} $<TARGET_FILE:test_weft> run)
set(own ${CMAKE_SOURCE_DIR}/tests/spec/own)
add_test(NAME valgrind.own COMMAND ${memcheck} $<TARGET_FILE:weft-spec> ${own}/aliases-of-an-operand.json
  ${own}/calls.json ${own}/checked-addresses.json ${own}/control.json ${own}/divide-by-constants.json ${own}/invalid.json
  ${own}/kept-sums.json ${own}/linking.json ${own}/memory.json ${own}/scaled-sums.json ${own}/table-loads.json)
list(APPEND names valgrind.examples valgrind.own)
set(core ${CMAKE_SOURCE_DIR}/../shared/spec/core)
if(DEFINED ENV{WEFT_SPEC})
  set(core $ENV{WEFT_SPEC}/core)
endif()
if(EXISTS ${core})
  file(GLOB areas ${core}/*)
  list(REMOVE_ITEM areas ${core}/conversions ${core}/memory_copy)
  add_test(NAME valgrind.core COMMAND ${memcheck} $<TARGET_FILE:weft-spec> ${areas})
  # More memories at once than there are reservations to be had there.
  add_test(NAME valgrind.core.explicit COMMAND ${memcheck} $<TARGET_FILE:weft-spec> --bounds=explicit ${core}/memory_copy)
  list(APPEND names valgrind.core valgrind.core.explicit)
endif()
set_tests_properties(${names} PROPERTIES LABELS valgrind TIMEOUT 900)
