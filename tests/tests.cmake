# SPDX-License-Identifier: MIT
# All tests, by folder. Labels: unit, exec, cli, spec, lint.

foreach(name constexpr dead limits modules mutate names reader)
  add_executable(test_${name} EXCLUDE_FROM_ALL tests/unit/test_${name}.c tests/unit/cases.c)
  target_link_libraries(test_${name} PRIVATE weft_static)
  list(APPEND WEFT_TEST_PROGRAMS test_${name})
  add_test(NAME unit.${name} COMMAND test_${name} ${CMAKE_SOURCE_DIR}/tests/unit/modules.txt)
  set_tests_properties(unit.${name} PROPERTIES LABELS unit)
endforeach()

add_custom_target(tests DEPENDS ${WEFT_TEST_PROGRAMS})

# The outside suite, where it is.
set(WEFT_SPEC_DIR $ENV{WEFT_SPEC})
if(NOT WEFT_SPEC_DIR)
  set(WEFT_SPEC_DIR ${CMAKE_SOURCE_DIR}/../shared/spec)
endif()
if(TARGET weft-spec AND EXISTS ${WEFT_SPEC_DIR}/core)
  set(runs "default:" "explicit:--bounds=explicit" "v2:--cpu=v2" "seed1:--random-ra=1" "seed2:--random-ra=2")
  foreach(run ${runs})
    string(REGEX MATCH "^[^:]*" name "${run}")
    string(REGEX REPLACE "^[^:]*:" "" option "${run}")
    if(name STREQUAL "v2" AND WEFT_CPU STREQUAL "a64")
      continue()
    endif()
    add_test(NAME spec.${name} COMMAND weft-spec ${option} ${WEFT_SPEC_DIR}/core ${WEFT_SPEC_DIR}/core-mixed)
    set_tests_properties(spec.${name} PROPERTIES LABELS spec TIMEOUT 900)
  endforeach()
endif()
