# SPDX-License-Identifier: MIT
# All tests, by folder. Labels: unit, api, stencils, golden, spec, wasi, exec, cli, fuzz, lint; slow, valgrind.

foreach(name constexpr dead limits modules mutate names reader)
  add_executable(test_${name} EXCLUDE_FROM_ALL tests/unit/test_${name}.c tests/unit/cases.c)
  target_link_libraries(test_${name} PRIVATE weft_static)
  list(APPEND WEFT_TEST_PROGRAMS test_${name})
  add_test(NAME unit.${name} COMMAND test_${name} ${CMAKE_SOURCE_DIR}/tests/unit/modules.txt)
  set_tests_properties(unit.${name} PROPERTIES LABELS unit)
endforeach()

# The validator as an oracle for the compiler, on damaged modules.
add_executable(test_agree EXCLUDE_FROM_ALL tests/unit/test_agree.c tests/unit/cases.c)
target_link_libraries(test_agree PRIVATE weft_static)
list(APPEND WEFT_TEST_PROGRAMS test_agree)
add_test(NAME unit.agree COMMAND test_agree ${CMAKE_SOURCE_DIR}/tests/unit/modules.txt ${CMAKE_SOURCE_DIR}/tests/spec/own)
set_tests_properties(unit.agree PROPERTIES LABELS unit)

# Every public function, over compiled modules.
foreach(name engine module call link objects trap threads wasi)
  add_executable(test_api_${name} EXCLUDE_FROM_ALL tests/api/test_${name}.c tests/api/check.c)
  target_link_libraries(test_api_${name} PRIVATE weft_static)
  list(APPEND WEFT_TEST_PROGRAMS test_api_${name})
  add_test(NAME api.${name} COMMAND test_api_${name} ${CMAKE_SOURCE_DIR}/tests/api/modules)
  set_tests_properties(api.${name} PROPERTIES LABELS api TIMEOUT 300)
endforeach()

add_custom_target(tests DEPENDS ${WEFT_TEST_PROGRAMS})

# Our own small tests, and areas of the specification's suite where it is ($WEFT_SPEC, ../shared/spec).
if(TARGET weft-spec)
  string(REPLACE ";" " " emulator "${CMAKE_CROSSCOMPILING_EMULATOR}")
  set(spec_run ${CMAKE_COMMAND} -E env "RUNNER=${emulator}" ${CMAKE_SOURCE_DIR}/tests/spec/run $<TARGET_FILE:weft-spec>)
  add_test(NAME spec.wrong COMMAND ${spec_run} wrong)
  set_tests_properties(spec.wrong PROPERTIES LABELS spec)
  foreach(run "default:" "explicit:--bounds=explicit" "v2:--cpu=v2" "seed1:--random-ra=1" "seed2:--random-ra=2")
    string(REGEX MATCH "^[^:]*" name "${run}")
    string(REGEX REPLACE "^[^:]*:" "" option "${run}")
    if(name STREQUAL "v2" AND WEFT_CPU STREQUAL "a64")
      continue()
    endif()
    foreach(area own core core-mixed)
      add_test(NAME spec.${area}.${name} COMMAND ${spec_run} ${area} ${option})
      set_tests_properties(spec.${area}.${name} PROPERTIES LABELS spec TIMEOUT 900 SKIP_RETURN_CODE 77)
    endforeach()
  endforeach()
endif()

# -- what the sources look like ----
foreach(name includes library spdx format api_callers)
  add_test(NAME lint.${name} COMMAND ${CMAKE_SOURCE_DIR}/tests/lint/${name}.sh)
  set_tests_properties(lint.${name} PROPERTIES LABELS lint SKIP_RETURN_CODE 77)
endforeach()
include(${CMAKE_CURRENT_LIST_DIR}/lint/headers.cmake)
set_tests_properties(lint.headers PROPERTIES LABELS lint)
